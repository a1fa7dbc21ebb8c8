import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { checkRollups } from '../operations/check-rollups'
import { openTestStore, type TestStore } from './open-test-store'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(async () => {
  await query(store.ownerUrl, 'TRUNCATE ledger_entry, usage.rollup, usage.latency, usage.key')
})

const zones = [
  'UTC',
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'America/New_York',
]

/** Both nights of daylight saving, a month's end, a year's end and a leap day: ± 30 hours around each. */
const nights = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-11-01T06:00Z', '2026-12-31T23:59Z', '2028-02-29T12:00Z']
const times = fc
  .tuple(fc.constantFrom(...nights), fc.integer({ min: -108_000_000, max: 108_000_000 }))
  .map(([night, byMs]) => new Date(new Date(night).getTime() + byMs).toISOString())

const ids = Array.from({ length: 4 }, () => randomUUID())
const id = fc.constantFrom(...ids)
const tokens = fc.option(fc.integer({ min: 0, max: 2_000_000 }))

const entries = fc.record({
  kind: fc.constantFrom('attempt', 'attempt', 'attempt', 'refusal', 'correction'),
  person_id: id,
  group_id: fc.option(id),
  model: fc.nat({ max: 3 }),
  boundary: fc.constantFrom('local', 'private', 'cloud'),
  level: fc.constantFrom('public', 'internal'),
  purpose: fc.constantFrom('answer', 'title'),
  action: fc.constantFrom('allow', 'redact', 'justify', 'redact+justify'),
  outcome: fc.constantFrom('completed', 'stopped', 'failed', 'timedOut', 'unknown'),
  started_at: times,
  ttft_ms: fc.option(fc.nat({ max: 60_000 })),
  duration_ms: fc.nat({ max: 120_000 }),
  input_tokens: tokens,
  cache_read_tokens: tokens,
  output_tokens: tokens,
  reasoning_tokens: tokens,
  usage_source: fc.constantFrom('reported', 'estimated', 'none'),
  cost_micros: fc.option(fc.bigInt({ min: -5_000_000n, max: 90_000_000_000n }).map(String)),
})

type Entry = typeof entries extends fc.Arbitrary<infer T> ? T : never

const rowOf = ({ model, ...entry }: Entry) => {
  const asked = entry.kind === 'refusal' ? null : ids[model]
  return {
    ...entry,
    boundary: asked && entry.boundary,
    id: randomUUID(),
    attempt_id: asked && randomUUID(),
    run_id: randomUUID(),
    channel: 'chat',
    provider_id: asked && ids[model % 2],
    model_id: asked,
    practice: false,
    level_rank: 0,
    route: 'fast',
    policy_version: 1,
    ended_at: entry.started_at,
    queue_ms: 0,
    cost_source: entry.cost_micros === null ? 'unpriced' : 'priced',
  }
}

const insert = (rows: object[]) =>
  query(
    store.ownerUrl,
    'INSERT INTO ledger_entry SELECT * FROM jsonb_populate_recordset(NULL::ledger_entry, $1::jsonb)',
    [JSON.stringify(rows)],
  )

const inZone = (zone: string) => query(store.ownerUrl, 'UPDATE installation SET zone = $1', [zone])

const figures = `sum(attempts)::text AS attempts, sum(refusals)::text AS refusals, sum(input_tokens)::text AS input,
  sum(cache_read_tokens)::text AS cached, sum(output_tokens)::text AS output, sum(reasoning_tokens)::text AS reasoning,
  sum(cost_micros)::text AS micros`

/** The same totals, added up by each of these: groups are summed again, so a lost or doubled one shows. */
async function totalsBy(dimension: string, grain: string, zone: string): Promise<unknown> {
  const columns = 'attempts refusals input cached output reasoning micros'.split(' ')
  const [row] = await query(
    store.ownerUrl,
    `WITH parts AS (SELECT ${dimension} AS part, ${figures} FROM usage.rollup r JOIN usage.key k ON k.id = r.key_id
       WHERE grain = $1 AND zone = $2 GROUP BY 1)
     SELECT ${columns.map((name) => `sum(${name}::numeric)::text AS ${name}`).join(', ')} FROM parts`,
    [grain, zone],
  )
  return row
}

describe('rollups', () => {
  it('add up to the ledger by model, provider, team, person and period, in every time zone', async () => {
    const some = fc.tuple(fc.constantFrom(...zones), fc.array(entries, { minLength: 1, maxLength: 60 }))
    await fc.assert(
      fc.asyncProperty(some, async ([zone, list]) => {
        await query(store.ownerUrl, 'TRUNCATE ledger_entry, usage.rollup, usage.latency, usage.key')
        await inZone(zone)
        await insert(list.map(rowOf))
        const [ledger] = await query(
          store.ownerUrl,
          `SELECT count(*) FILTER (WHERE kind = 'attempt')::text AS attempts,
             count(*) FILTER (WHERE kind = 'refusal')::text AS refusals, sum(coalesce(input_tokens, 0))::text AS input,
             sum(coalesce(cache_read_tokens, 0))::text AS cached, sum(coalesce(output_tokens, 0))::text AS output,
             sum(coalesce(reasoning_tokens, 0))::text AS reasoning, sum(coalesce(cost_micros, 0))::text AS micros
           FROM ledger_entry`,
        )
        for (const grain of ['hour', 'day', 'month'])
          for (const dimension of ['model_id', 'provider_id', 'group_id', 'person_id', 'r.starts'])
            expect(await totalsBy(dimension, grain, zone), `${zone}, ${grain} by ${dimension}`).toEqual(ledger)
        expect(await totalsBy('r.starts', 'day', 'UTC')).toEqual(ledger)
        expect(await query(store.ownerUrl, 'SELECT * FROM usage.compare()')).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it.each(zones)('put each entry into its local day in %s, and into no other', async (zone) => {
    await inZone(zone)
    await insert(fc.sample(entries, 80).map(rowOf))
    const byLedger = await query(
      store.ownerUrl,
      `SELECT (started_at AT TIME ZONE $1)::date::text AS day, count(*)::text AS n FROM ledger_entry
       WHERE kind = 'attempt' GROUP BY 1 ORDER BY 1`,
      [zone],
    )
    const byRollup = await query(
      store.ownerUrl,
      `SELECT starts::date::text AS day, sum(attempts)::text AS n FROM usage.rollup WHERE grain = 'day' AND zone = $1
       GROUP BY 1 HAVING sum(attempts) > 0 ORDER BY 1`,
      [zone],
    )
    expect(byRollup).toEqual(byLedger)
  })

  it('tell the two hours of an autumn night apart', async () => {
    await inZone('Europe/Berlin')
    const [entry] = fc.sample(entries, 1)
    const at = (started_at: string) => rowOf({ ...(entry as Entry), kind: 'attempt', started_at })
    await insert([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')])
    const hours = await query(
      store.ownerUrl,
      `SELECT starts::text AS starts FROM usage.rollup WHERE grain = 'hour' ORDER BY 1`,
    )
    expect(hours).toEqual([{ starts: '2026-10-25 00:00:00' }, { starts: '2026-10-25 01:00:00' }])
  })

  it('that were tampered with are recorded with both figures, and made anew', async () => {
    await inZone('Europe/Berlin')
    await insert(fc.sample(entries, 40).map((entry) => rowOf({ ...entry, kind: 'attempt', ttft_ms: 90 })))
    expect(await checkRollups()).toBe(0)
    const taken = `UPDATE usage.rollup_day SET cost_micros = cost_micros + 1 WHERE ctid =
      (SELECT ctid FROM usage.rollup_day WHERE grain = 'day' AND zone = 'UTC' LIMIT 1)`
    await query(store.ownerUrl, taken)
    expect(await checkRollups()).toBe(1)
    const [event] = await query<{ body: string }>(
      store.ownerUrl,
      `SELECT body FROM audit.event WHERE type = 'rollup.mismatched'`,
    )
    const [difference] = JSON.parse(event?.body ?? '{}').differences
    expect(difference).toMatchObject({ grain: 'day', zone: 'UTC' })
    expect(difference.rollup.micros - difference.ledger.micros).toBe(1)
    expect(await checkRollups()).toBe(0)
  })

  it('of first tokens differ when one is lost', async () => {
    await insert(fc.sample(entries, 20).map((entry) => rowOf({ ...entry, kind: 'attempt', ttft_ms: 90 })))
    await query(store.ownerUrl, 'DELETE FROM usage.latency WHERE ctid = (SELECT ctid FROM usage.latency LIMIT 1)')
    expect(await query(store.ownerUrl, 'SELECT grain FROM usage.compare()')).toEqual([{ grain: 'latency' }])
  })
})
