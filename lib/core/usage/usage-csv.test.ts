import { expect, it } from 'vitest'
import { usageCsv } from './usage-csv'
import { noUsage } from './usage-figures'
import { usageQuerySchema } from './usage-query'
import type { UsageView } from './usage-view'

const view = (names: string[], costMicros: number): UsageView => ({
  query: usageQuerySchema.parse({}),
  by: 'person',
  zone: 'Europe/Berlin',
  grain: 'day',
  asOf: '2026-11-22T12:00:00.000Z',
  from: '2026-10-23T22:00:00.000Z',
  to: '2026-11-22T23:00:00.000Z',
  total: noUsage,
  before: null,
  groups: names.map((name, n) => ({ id: `id-${n}`, name, now: { ...noUsage, costMicros }, before: null })),
  buckets: [],
  firstToken: null,
  firstTokenBefore: null,
  filters: [],
  hasTraffic: true,
})

it.each([
  [1, '0.000001'],
  [12_345_678, '12.345678'],
  [-2_500_000, '-2.500000'],
  [0, '0.000000'],
  [9_007_199_254_740_991, '9007199254.740991'],
])('a cost of %d micros is written exactly', (micros, cost) => {
  expect(usageCsv(view(['Ada'], micros)).split('\r\n')[1]).toContain(`,${micros},${cost},`)
})

it('a name that a spreadsheet would run is text, and one with commas stays one cell', () => {
  const [, ...lines] = usageCsv(view(['=HYPERLINK("x")', '@cmd', 'Doe, Jane'], 0)).split('\r\n')
  expect(lines[0]).toMatch(/^"'=HYPERLINK\(""x""\)",/)
  expect(lines[1]).toMatch(/^'@cmd,/)
  expect(lines[2]).toMatch(/^"Doe, Jane",/)
})
