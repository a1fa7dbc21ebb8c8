import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { eventFamilies, familyOf } from '@/lib/core/audit/event-family'
import type { EventFilter } from '@/lib/core/audit/event-filter'
import { eventTypes } from '@/lib/core/audit/event-sentence'
import { part, runPart } from '../platform/database/sql-part'
import { countEvents, readLines, searchEvents, searchStatement, settledHorizon } from './audit-search'
import { openTestStore, type TestStore } from './open-test-store'

const rows = 120_000
const hex = (n: number, width: number) => n.toString(16).padStart(width, '0')
const numbered = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-${hex(n, 12)}`
let store: TestStore
let startMs: number
const idOf = (n: number) => {
  const time = hex(startMs + n, 12)
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${hex(n, 12)}`
}

/** A log of a busy office: one event a millisecond, most of them common, a few rare ones everywhere between. */
async function seed(): Promise<void> {
  await query(
    store.ownerUrl,
    `INSERT INTO audit.event (id, writer, n, body, leaf, ts, type, outcome, severity, subject, run, conversation, provider,
       model, boundary, level, request)
     SELECT (lpad(to_hex($1::bigint + n), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(), n + 1,
       repeat('x', 900), sha256(n::text::bytea), to_timestamp(($1::bigint + n) / 1000.0),
       CASE WHEN n % 20000 = 7 THEN 'role.changed' WHEN n % 2 = 0 THEN 'ai.request.decided' ELSE 'ai.request.completed' END,
       CASE WHEN n % 20000 = 7 THEN 'denied' ELSE 'success' END, 'info',
       ('30000000-0000-4000-8000-' || lpad(to_hex(CASE WHEN n % 30000 = 3 THEN 999 ELSE n % 50 END), 12, '0'))::uuid,
       ('40000000-0000-4000-8000-' || lpad(to_hex(n / 2), 12, '0'))::uuid,
       ('50000000-0000-4000-8000-' || lpad(to_hex(n / 8), 12, '0'))::uuid,
       ('60000000-0000-4000-8000-' || lpad(to_hex(CASE WHEN n % 30000 = 3 THEN 9 ELSE n % 2 END), 12, '0'))::uuid,
       ('70000000-0000-4000-8000-' || lpad(to_hex(CASE WHEN n % 30000 = 3 THEN 9 ELSE n % 2 END), 12, '0'))::uuid,
       CASE WHEN n % 30000 = 3 THEN 'cloud' ELSE 'local' END,
       CASE WHEN n % 30000 = 3 THEN 'restricted' ELSE 'internal' END, 'request-' || n
     FROM generate_series(0, $2::int - 1) AS n`,
    [startMs, rows],
  )
  await query(store.ownerUrl, 'VACUUM ANALYZE audit.event')
}

beforeAll(async () => {
  store = await openTestStore()
  const now = new Date()
  startMs = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 1)
  await seed()
}, 120_000)
afterAll(() => store?.close())

const find = (filter: EventFilter, more: object = {}) => searchEvents({ filter, order: 'newest', limit: 101, ...more })
const at = (n: number) => new Date(startMs + n).toISOString()

/** Every filter alone, with something rare and something common to find. */
const filters: [string, EventFilter, number][] = [
  ['nothing', {}, 101],
  ['a common type', { type: 'ai.request.decided' }, 101],
  ['a rare type', { type: 'role.changed' }, 6],
  ['a common family', { family: 'ai' }, 101],
  ['a rare family', { family: 'admin' }, 6],
  ['a person who did much', { subject: numbered('3', 4) }, 101],
  ['a person who did little', { subject: numbered('3', 999) }, 4],
  ['a common level', { level: 'internal' }, 101],
  ['a rare level', { level: 'restricted' }, 4],
  ['a common boundary', { boundary: 'local' }, 101],
  ['a rare boundary', { boundary: 'cloud' }, 4],
  ['a common provider', { provider: numbered('6', 1) }, 101],
  ['a rare provider', { provider: numbered('6', 9) }, 4],
  ['a rare model', { model: numbered('7', 9) }, 4],
  ['success', { outcome: 'success' }, 101],
  ['a rare outcome', { outcome: 'denied' }, 6],
  ['a run', { run: numbered('4', 77) }, 2],
  ['a conversation', { conversation: numbered('5', 77) }, 8],
  ['a request', { request: 'request-500' }, 1],
  ['the beginning of an id', { id: '40000000-0000-4000-8000-00000000004' }, 32],
]

describe('a search', () => {
  it.each(filters)('by %s finds what is there', async (_, filter, count) => {
    expect(await find(filter)).toHaveLength(count)
  })

  it.each(filters)('by %s reads few pages of a large log', async (_, filter) => {
    const { texts, values } = searchStatement({ filter, order: 'newest', limit: 101 })
    const statement = { texts: [`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${texts[0]}`, ...texts.slice(1)], values }
    const [row] = await runPart<{ 'QUERY PLAN': [{ Plan: Record<string, unknown> }] }>(statement)
    const plan = row?.['QUERY PLAN'][0].Plan ?? {}
    const pages = Number(plan['Shared Hit Blocks']) + Number(plan['Shared Read Blocks'])
    // The table itself has about 17,000 pages.
    expect(pages).toBeLessThan(700)
    for (const part of JSON.stringify(plan).matchAll(/"Node Type":"Seq Scan".*?"Actual Rows":(\d+)/g))
      expect(Number(part[1])).toBe(0)
  })

  it('by time holds the first instant and leaves out the last', async () => {
    const found = await find({ from: at(10), to: at(20) }, { order: 'oldest' })
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, n) => idOf(10 + n)))
  })

  it('gives each event once, page after page, in both orders', async () => {
    const filter = { from: at(0), to: at(350), family: 'ai' as const }
    for (const order of ['newest', 'oldest'] as const) {
      const seen: string[] = []
      for (;;) {
        const page = await searchEvents({ filter, order, cursor: seen.at(-1), limit: 100 })
        seen.push(...page.map(({ id }) => id))
        if (page.length < 100) break
      }
      expect(seen).toHaveLength(349)
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => (order === 'oldest' ? 1 : -1) * (a < b ? -1 : 1)))
    }
  })

  it('read line by line gives each once, in order, whatever a page holds', async () => {
    const filter = { from: at(0), to: at(350) }
    const wanted = Array.from({ length: 350 }, (_, n) => idOf(n))
    for (const limit of [7, 350, 351]) {
      const seen: string[] = []
      for await (const page of readLines({ filter, order: 'oldest', limit })) seen.push(...page.map(({ id }) => id))
      expect(seen).toEqual(wanted)
    }
  })

  it('by group is by those who are in it now, in order of time', async () => {
    const group = numbered('9', 1)
    await query(store.ownerUrl, `INSERT INTO "group" (id, slug, name) VALUES ($1, 'night', 'Night')`, [group])
    for (const n of [5, 999]) {
      const person = numbered('8', n)
      await query(
        store.ownerUrl,
        `INSERT INTO person (id, subject, name, email, role, password_hash) VALUES ($1, $2::uuid, 'P', $2::text || '@example.test', 'member', '')`,
        [person, numbered('3', n)],
      )
      await query(store.ownerUrl, 'INSERT INTO audit.subject (id, person_id) VALUES ($1, $2)', [
        numbered('3', n),
        person,
      ])
      await query(store.ownerUrl, 'INSERT INTO group_member (group_id, person_id) VALUES ($1, $2)', [group, person])
    }
    const found = await find({ group })
    expect(found).toHaveLength(101)
    expect(found.map(({ id }) => id)).toEqual(
      found
        .map(({ id }) => id)
        .sort()
        .reverse(),
    )
    expect(await find({ group, level: 'restricted' })).toHaveLength(4)
    expect(await countEvents({ group }, await settledHorizon())).toBe(rows / 50 + 4)
  })
})

describe('a count', () => {
  it('is of what is settled, and stays the same while the log grows', async () => {
    const horizon = await settledHorizon()
    const before = await countEvents({}, horizon)
    await runPart(
      part`SELECT audit.append(${JSON.stringify([
        {
          ...{ id: idOf(rows + 1), writer: numbered('1', 1), n: 1, body: '{}', leaf: 'ab'.repeat(32) },
          ...{ ts: at(rows + 1), type: 'system.started', outcome: 'success', severity: 'info', request: 'one' },
        },
      ])}::jsonb)::text`,
    )
    expect(await countEvents({}, horizon)).toBe(before)
    expect(await countEvents({}, await settledHorizon())).toBe(before + 1)
    expect(await find({ request: 'one' })).toHaveLength(1)
  })
})

describe('the family of a type', () => {
  it('is the same in SQL as in the code', async () => {
    const nouns = ['policy.published', 'boundary.suspended', 'budget.exceeded', 'budget.crossed', 'sink.backlogged']
    const types = [...eventTypes, ...nouns, 'sink.added', 'content.expired', 'content.viewed', 'month.dropped']
    const found = await runPart<{ type: string; family: string }>(
      part`SELECT t AS type, audit.family_of(t) AS family FROM unnest(${types}::text[]) AS t`,
    )
    expect(found).toEqual(types.map((type) => ({ type, family: familyOf(type) })))
    expect(eventFamilies).toContain(found[0]?.family)
  })
})
