import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Entry, entries, rowOf, zones } from '@/e2e/fixtures/ledger-entries'
import { query } from '@/e2e/fixtures/test-cluster'
import { checkRollups } from '../operations/check-rollups'
import { openTestStore, type TestStore } from './open-test-store'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(async () => {
  await query(
    store.ownerUrl,
    'TRUNCATE ledger_entry, usage.rollup, usage.latency, usage.key, usage.summary, usage.summarized',
  )
})

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
        await query(store.ownerUrl, 'TRUNCATE ledger_entry, usage.rollup, usage.latency, usage.key, usage.summarized')
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
