import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entries, rowOf, zones } from '@/e2e/fixtures/ledger-entries'
import { query } from '@/e2e/fixtures/test-cluster'
import { usageDimensions } from '@/lib/core/usage/usage-choices'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { checkRollups } from '../operations/check-rollups'
import { summarizeUsage } from '../operations/summarize-usage'
import { openTestStore, type TestStore } from './open-test-store'
import { readFirstTokens, readUsageRows } from './usage'
import { listUnsummarized, summarizePeriod } from './usage-upkeep'

let store: TestStore
const run = (text: string, values?: unknown[]) => query<Record<string, unknown>>(store.ownerUrl, text, values)
const empty =
  'TRUNCATE ledger_entry, usage.rollup, usage.latency, usage.key, usage.summary, usage.summary_key, usage.summarized, usage.latency_summary'
const insertText = 'INSERT INTO ledger_entry SELECT * FROM jsonb_populate_recordset(NULL::ledger_entry, $1::jsonb)'
const insert = (rows: object[]) => run(insertText, [JSON.stringify(rows)])
const summarizeAll = () => run('SELECT usage.summarize(grain, zone, starts)::text FROM usage.unsummarized(10000)')
const attempt = (started_at: string) => {
  const [entry] = fc.sample(entries, 1)
  if (entry === undefined) throw new Error('no sample')
  return rowOf({ ...entry, kind: 'attempt', started_at })
}
const march = { grain: 'day', zone: 'UTC', starts: '2026-03-29' } as const
const marked = () => run(`SELECT grain FROM usage.summarized WHERE zone = 'UTC' AND starts = '2026-03-29'`)

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(async () => {
  await run(empty)
  await run(`UPDATE installation SET zone = 'UTC'`)
})

const byBucket = (a: { bucket: number }, b: { bucket: number }) => a.bucket - b.bucket

/** Everything that a page may ask for a year around the nights of the samples. */
async function readAll(zone: string, person: string, model: string, group: string) {
  const pieces = [
    { grain: 'day', from: '2026-03-01', to: '2026-04-01' },
    { grain: 'month', from: '2026-04-01', to: '2029-01-01' },
  ] as const
  const narrowings = [
    {},
    { person },
    { model },
    { group },
    { boundary: 'cloud' },
    { person, model },
    { purpose: 'title' },
  ]
  const answers: unknown[] = []
  for (const by of usageDimensions)
    for (const narrowing of narrowings) {
      const asked = usageQuerySchema.parse({ by, ...narrowing })
      const zones = { days: zone, hours: zone }
      // Both ways of adding up, whose choice is by the number of buckets.
      const buckets = Array.from({ length: 'person' in narrowing ? 90 : 30 }, String)
      answers.push([
        by,
        narrowing,
        await readUsageRows({ pieces: [...pieces], whole: [...pieces], grain: 'month', buckets }, zones, asked),
      ])
      if (by === 'model') answers.push([narrowing, (await readFirstTokens([...pieces], zones, asked)).sort(byBucket)])
    }
  return answers
}

describe('summaries', () => {
  it('never change an answer: not when they are made, not when entries come later, in any zone', async () => {
    const some = fc.array(entries, { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zones), some, some, async (zone, before, after) => {
        await run(empty)
        await run('UPDATE installation SET zone = $1', [zone])
        await insert(before.map(rowOf))
        await summarizeAll()
        await insert(after.map(rowOf))
        const { person_id: person = '', group_id } = before[0] ?? {}
        const read = () =>
          readAll(zone, person, after[0] ? String(rowOf(after[0]).model_id ?? person) : person, group_id ?? person)
        const withSome = await read()
        await summarizeAll()
        const withAll = await read()
        expect(await run('SELECT * FROM usage.compare()')).toEqual([])
        await run('TRUNCATE usage.summarized')
        expect([withSome, withAll]).toEqual([await read(), await read()])
      }),
      { numRuns: 4 },
    )
  })

  it('are made of days and months that are over, a quarter of an hour after their end, once', async () => {
    await insert([attempt('2026-03-29T12:00:00Z'), attempt(new Date().toISOString())])
    const open = await listUnsummarized(10_000)
    expect(open.filter(({ grain }) => grain === 'month').at(-1)?.starts).toBe('2026-03-01')
    expect(open).toContainEqual(march)
    const end = new Date(Date.now() - 900_000).toISOString().slice(0, 10)
    expect(open.filter(({ starts }) => starts >= end)).toEqual([])
    await summarizeAll()
    expect(await listUnsummarized(10_000)).toEqual([])
    expect(await run('SELECT DISTINCT face FROM usage.summary ORDER BY 1')).toEqual(
      ['model', 'person', 'total'].map((face) => ({ face })),
    )
  })

  it('take turns, so that a long history is caught up with bit by bit', async () => {
    await insert([attempt('2026-03-29T12:00:00Z')])
    const before = await listUnsummarized(10_000)
    await summarizeUsage()
    expect(before.length - (await listUnsummarized(10_000)).length).toBe(40)
  })

  it('of a day are made anew after a later entry of it, and of no other day', async () => {
    await insert([attempt('2026-03-29T12:00:00Z'), attempt('2026-03-30T12:00:00Z')])
    await summarizeAll()
    await insert([attempt('2026-03-29T13:00:00Z')])
    expect(await listUnsummarized(10_000)).toEqual([march, { ...march, grain: 'month', starts: '2026-03-01' }])
  })

  it('wait for no writer for long, and miss none that they waited for', async () => {
    await insert([attempt('2026-03-29T12:00:00Z')])
    const writer = new Client({ connectionString: store.ownerUrl })
    await writer.connect()
    try {
      await writer.query('BEGIN')
      await writer.query(insertText, [JSON.stringify([attempt('2026-03-29T13:00:00Z')])])
      await expect(summarizePeriod(march)).rejects.toThrow()
      expect(await marked()).toEqual([])
      await writer.query('COMMIT')
      await summarizePeriod(march)
      const [sum] = await run(`SELECT sum(attempts)::int AS n FROM usage.summary WHERE face = 'total'`)
      expect(sum).toEqual({ n: 2 })
    } finally {
      await writer.end()
    }
  })

  it('lose their mark to a writer that waited for them', async () => {
    await insert([attempt('2026-03-29T12:00:00Z')])
    const summarizer = new Client({ connectionString: store.ownerUrl })
    await summarizer.connect()
    try {
      await summarizer.query('BEGIN')
      await summarizer.query(`SELECT usage.summarize('day', 'UTC', '2026-03-29')::text`)
      const waiting = insert([attempt('2026-03-29T13:00:00Z')])
      await expect
        .poll(() => run(`SELECT 1 AS waits FROM pg_locks WHERE NOT granted AND relation = 'ledger_entry'::regclass`))
        .toEqual([{ waits: 1 }])
      await summarizer.query('COMMIT')
      await waiting
      expect(await marked()).toEqual([])
    } finally {
      await summarizer.end()
    }
  })

  it('that were tampered with are found by the daily check, and made anew with the rollups', async () => {
    await insert([attempt('2026-03-29T12:00:00Z')])
    await summarizeAll()
    await run(`UPDATE usage.summary SET cost_micros = cost_micros + 1 WHERE face = 'person' AND grain = 'day'
      AND zone = 'UTC' AND starts = '2026-03-29'`)
    expect(await checkRollups()).toBe(1)
    expect(await listUnsummarized(10_000)).toContainEqual(march)
    await summarizeAll()
    expect(await checkRollups()).toBe(0)
  })
})
