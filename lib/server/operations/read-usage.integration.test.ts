import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { usageDimensions } from '@/lib/core/usage/usage-choices'
import { usageCsv } from '@/lib/core/usage/usage-csv'
import { addUsage, noUsage, tokensOf } from '@/lib/core/usage/usage-figures'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { readOwnUsage, readUsage } from './read-usage'

let portal: TestPortal
const [alpha, beta, other, team] = Array.from({ length: 4 }, () => randomUUID()) as [string, string, string, string]
const hourMs = 3_600_000

beforeAll(async () => {
  portal = await openTestPortal()
  await portal.sql(`UPDATE installation SET zone = 'Asia/Kathmandu'`)
  const now = Date.now()
  const rows = Array.from({ length: 400 }, (_, n) => ({
    id: randomUUID(),
    attempt_id: randomUUID(),
    kind: 'attempt',
    run_id: randomUUID(),
    person_id: n % 3 ? portal.owner.personId : other,
    group_id: n % 4 ? team : null,
    channel: 'chat',
    purpose: n % 5 ? 'answer' : 'title',
    provider_id: beta,
    model_id: n % 2 ? alpha : beta,
    boundary: n % 2 ? 'local' : 'cloud',
    practice: false,
    action: 'allow',
    level: 'internal',
    level_rank: 1,
    route: 'fast',
    policy_version: 1,
    started_at: new Date(now - n * 4 * hourMs).toISOString(),
    ended_at: new Date(now - n * 4 * hourMs + 900).toISOString(),
    queue_ms: 0,
    ttft_ms: 100,
    duration_ms: 900,
    outcome: 'completed',
    input_tokens: 100 + n,
    output_tokens: 10,
    usage_source: n % 7 ? 'reported' : 'estimated',
    cost_micros: n % 6 ? n * 11 : null,
    cost_source: n % 6 ? 'priced' : 'unpriced',
  }))
  await portal.sql('INSERT INTO ledger_entry SELECT * FROM jsonb_populate_recordset(NULL::ledger_entry, $1::jsonb)', [
    JSON.stringify(rows),
  ])
})
afterAll(() => portal?.close())

const filters = fc.record(
  {
    range: fc.constantFrom('7d', '30d', 'month', 'quarter', 'last-month'),
    zone: fc.constantFrom('organization', 'utc'),
    grain: fc.constantFrom('auto', 'day', 'week', 'month', 'hour'),
    model: fc.constant(alpha),
    group: fc.constantFrom('none', team),
    person: fc.constant(other),
    boundary: fc.constantFrom('local', 'cloud'),
    purpose: fc.constantFrom('answer', 'title'),
  },
  { requiredKeys: ['range', 'zone', 'grain'] },
)

describe('usage', () => {
  it('is one total for tile, chart, every grouping and the file, and it is that of the ledger', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        for (const by of usageDimensions) {
          const view = await readUsage(portal.owner, usageQuerySchema.parse({ ...filter, by }))
          const { model, person, boundary, purpose, group } = filter
          const [ledger] = await portal.sql<{ attempts: number; tokens: number; micros: number }>(
            `SELECT count(*)::int AS attempts, coalesce(sum(input_tokens + output_tokens), 0)::int AS tokens,
               coalesce(sum(cost_micros), 0)::int AS micros FROM ledger_entry
             WHERE started_at >= $1 AND started_at < $2 AND ($3::uuid IS NULL OR model_id = $3)
               AND ($4::uuid IS NULL OR person_id = $4) AND ($5::text IS NULL OR boundary = $5)
               AND ($6::text IS NULL OR purpose = $6) AND ($7::text IS NULL OR coalesce(group_id::text, 'none') = $7)`,
            [view.from, view.to, model, person, boundary, purpose, group],
          )
          const { attempts, costMicros } = view.total
          expect({ attempts, tokens: tokensOf(view.total), micros: costMicros }).toEqual(ledger)
          expect(view.groups.map(({ now }) => now).reduce(addUsage, noUsage)).toEqual(view.total)
          expect(view.buckets.map(({ total }) => total).reduce(addUsage, noUsage)).toEqual(view.total)
          const earlier = view.buckets.map(({ before }) => before ?? noUsage).reduce(addUsage, noUsage)
          expect(earlier, 'the dashed line is what the tiles compare with').toEqual(view.before)
          const [head = [], ...lines] = usageCsv(view)
            .trimEnd()
            .split('\r\n')
            .map((line) => line.split(','))
          const micros = lines.reduce((sum, line) => sum + Number(line[head.indexOf('cost_micros')]), 0)
          expect(micros).toBe(costMicros)
        }
      }),
      { numRuns: 12 },
    )
  })

  it('of a person is theirs alone, whoever is asked for', async () => {
    const view = await readOwnUsage(portal.owner, usageQuerySchema.parse({ range: '30d', person: other, by: 'person' }))
    const [own] = await portal.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM ledger_entry WHERE person_id = $1 AND started_at >= $2 AND started_at < $3',
      [portal.owner.personId, view.from, view.to],
    )
    expect(view.total.attempts).toBe(own?.n)
    expect(view.by).toBe('model')
    expect(view.filters).toEqual([])
  })

  it('says what has no price, what is estimated, and how soon the first token came', async () => {
    const view = await readUsage(portal.owner, usageQuerySchema.parse({ range: '30d', by: 'boundary' }))
    expect(view.total.unpricedAttempts).toBeGreaterThan(0)
    expect(view.total.estimatedAttempts).toBeGreaterThan(0)
    expect(view.firstToken).toMatchObject({ samples: view.total.attempts })
    expect(Math.abs((view.firstToken?.p50Ms ?? 0) - 100)).toBeLessThanOrEqual(6)
    expect(view.groups.map(({ name }) => name).sort()).toEqual(['Cloud', 'In-house'])
  })
})
