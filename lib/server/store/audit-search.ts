import type { EventFilter } from '@/lib/core/audit/event-filter'
import { idRange } from '@/lib/core/audit/event-filter'
import { sql } from '../platform/database/sql'
import { allOf, part, runPart, type SqlPart } from '../platform/database/sql-part'

export interface EventLine {
  id: string
  body: string
}

export interface EventRow extends EventLine {
  leaf: Buffer
}

export interface EventSearch {
  filter: EventFilter
  order: 'newest' | 'oldest'
  /** Only events past this one, in the order asked for. */
  cursor?: string | undefined
  limit: number
  /** Only what transactions below this one wrote: a set that no longer changes. */
  horizon?: string | undefined
}

/** Ids are UUID v7, so a time is also a bound on ids; a second of play, as id and time are taken one after the other. */
const idAt = (instant: string, playMs: number) => {
  const hex = Math.max(0, Date.parse(instant) + playMs)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

function idCondition(beginning: string): SqlPart {
  const range = idRange(beginning)
  const whole = part`e.request = ${beginning}`
  if (range === null) return whole
  const { first, last } = range
  return part`(e.id BETWEEN ${first}::uuid AND ${last}::uuid OR e.run BETWEEN ${first}::uuid AND ${last}::uuid
    OR e.conversation BETWEEN ${first}::uuid AND ${last}::uuid OR ${whole})`
}

/** Each part of a filter as the condition that its index serves. */
function conditionsOf(filter: EventFilter): SqlPart[] {
  const { from, to, subject, family, type, level, boundary, provider, model } = filter
  const { outcome, event, run, conversation, request, id } = filter
  const found: (SqlPart | undefined)[] = [
    from ? part`e.ts >= ${from}::timestamptz AND e.id >= ${idAt(from, -1_000)}::uuid` : undefined,
    to ? part`e.ts < ${to}::timestamptz AND e.id < ${idAt(to, 1_000)}::uuid` : undefined,
    subject ? part`e.subject = ${subject}::uuid` : undefined,
    family ? part`audit.family_of(e.type) = ${family}` : undefined,
    type ? part`e.type = ${type}` : undefined,
    level ? part`e.level = ${level}` : undefined,
    boundary ? part`e.boundary = ${boundary}` : undefined,
    provider ? part`e.provider = ${provider}::uuid` : undefined,
    model ? part`e.model = ${model}::uuid` : undefined,
    outcome === 'success' ? part`e.outcome = 'success'` : undefined,
    outcome && outcome !== 'success' ? part`e.outcome <> 'success' AND e.outcome = ${outcome}` : undefined,
    event ? part`e.id = ${event}::uuid` : undefined,
    run ? part`e.run = ${run}::uuid` : undefined,
    conversation ? part`e.conversation = ${conversation}::uuid` : undefined,
    request ? part`e.request = ${request}` : undefined,
    id ? idCondition(id) : undefined,
  ]
  return found.filter((one) => one !== undefined)
}

function pageConditions({ filter, order, cursor, horizon }: EventSearch): SqlPart[] {
  const conditions = conditionsOf(filter)
  if (cursor) conditions.push(order === 'newest' ? part`e.id < ${cursor}::uuid` : part`e.id > ${cursor}::uuid`)
  if (horizon) conditions.push(part`e.xid < ${horizon}::text::xid8`)
  return conditions
}

/** A group is who is in it now; each member's newest are read by index and put in order. */
const membersOf = (group: string) => part`(SELECT s.id FROM audit.subject s
  JOIN group_member m ON m.person_id = s.person_id WHERE m.group_id = ${group}::uuid)`

/** The statement of a page: also what the test of its plan explains. */
export function searchStatement(search: EventSearch, columns = part`e.id, e.body, e.leaf`): SqlPart {
  const { filter, order, limit } = search
  const where = allOf(pageConditions(search))
  const inOrder = (id: SqlPart) => (order === 'newest' ? part`${id} DESC` : part`${id} ASC`)
  const page = part`SELECT ${columns} FROM audit.event e WHERE ${where}`
  if (!filter.group) return part`${page} ORDER BY ${inOrder(part`e.id`)} LIMIT ${limit}`
  return part`SELECT f.* FROM ${membersOf(filter.group)} g CROSS JOIN LATERAL (
      ${page} AND e.subject = g.id ORDER BY ${inOrder(part`e.id`)} LIMIT ${limit}) f
    ORDER BY ${inOrder(part`f.id`)} LIMIT ${limit}`
}

export function searchEvents(search: EventSearch): Promise<EventRow[]> {
  return runPart<EventRow>(searchStatement(search))
}

/** Every line of a search, a page at a time. The next page is on its way while this one is used; there is never a third. */
export async function* readLines(search: EventSearch): AsyncGenerator<EventLine[], void, undefined> {
  const read = (cursor: string | undefined) =>
    runPart<EventLine>(searchStatement({ ...search, cursor }, part`e.id, e.body`))
  let coming = read(search.cursor)
  for (;;) {
    const page = await coming
    const isLast = page.length < search.limit
    if (!isLast) {
      coming = read(page.at(-1)?.id)
      // Heard when its turn comes; one that is given up before has nobody to hear it.
      coming.catch(() => {})
    }
    if (page.length > 0) yield page
    if (isLast) return
  }
}

/** How many events a filter finds among those that no longer change. */
export async function countEvents(filter: EventFilter, horizon: string): Promise<number> {
  const conditions = [...conditionsOf(filter), part`e.xid < ${horizon}::text::xid8`]
  if (filter.group) conditions.push(part`e.subject IN ${membersOf(filter.group)}`)
  const rows = await runPart<{ n: number }>(
    part`SELECT count(*)::float8 AS n FROM audit.event e WHERE ${allOf(conditions)}`,
  )
  return rows[0]?.n ?? 0
}

/** Every transaction below this one is over, and what it wrote is seen: the set of its events never changes again. */
export async function settledHorizon(): Promise<string> {
  const rows = await sql<{ horizon: string }>`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`
  return rows[0]?.horizon ?? '0'
}

/** Everything that the log says of one run, in order. */
export function listEventsOfRun(run: string): Promise<EventRow[]> {
  return sql<EventRow>`SELECT id, body, leaf FROM audit.event WHERE run = ${run}::uuid ORDER BY era, xid, seq`
}
