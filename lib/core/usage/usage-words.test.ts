import { describe, expect, it } from 'vitest'
import { parseUsageUrl } from './parse-usage-url'
import { usageQuerySchema } from './usage-query'
import { usageUrl } from './usage-url'
import { changeInWords, compactCount, compactMicros } from './usage-words'

const query = usageQuerySchema.parse({})

describe('words of usage', () => {
  it.each([
    [112, 100, '+12 % on the 30 days before'],
    [50, 100, '−50 % on the 30 days before'],
    [100, 100, 'as the 30 days before'],
    [5, 0, 'nothing before to compare with'],
    [0, 0, null],
    [null, 5, null],
  ])('say of %s after %s: %s', (now, before, words) => {
    expect(changeInWords(now, before, query)).toBe(words)
  })

  it.each([
    [999, '999'],
    [12_345, '12.3k'],
    [4_560_000, '4.56 M'],
    [1_340_000_000, '1.34 B'],
  ])('make of %d: %s', (count, words) => {
    expect(compactCount(count)).toBe(words)
  })

  it.each([
    [0, '$0.00'],
    [4_200, '$0.0042'],
    [12_340_000, '$12.34'],
    [-1_200_000_000, '−$1,200'],
    [12_000_000_000, '$12k'],
  ])('write %d micros as %s', (micros, words) => {
    expect(compactMicros(micros)).toBe(words)
  })
})

describe('the URL of a usage page', () => {
  it('shows the same page again in another window', () => {
    const asked = usageQuerySchema.parse({
      range: 'custom',
      from: '2026-01-01',
      to: '2026-02-01',
      by: 'day',
      level: 'a b',
    })
    const url = new URL(usageUrl('/console/usage', asked), 'http://localhost')
    expect(parseUsageUrl(Object.fromEntries(url.searchParams), { by: 'group' })).toEqual(asked)
  })

  it('that was mangled opens the page as it is', () => {
    expect(parseUsageUrl({ range: 'forever', model: 'x' }, { by: 'group' })).toMatchObject({
      range: '30d',
      by: 'group',
    })
  })
})
