import { addUsage, noUsage, tokensOf, type UsageFigures } from './usage-figures'
import type { UsageQuery } from './usage-query'
import type { UsageBucket, UsageGroup } from './usage-view'

/**
 * A cell is one group in one bucket. The smaller groups come added up twice, by `bucket` and by `group`, so either way of
 * adding gives the same: cells and buckets, or cells and groups.
 */
interface Row extends UsageFigures {
  part: 'cell' | 'bucket' | 'group'
  bucket: string | null
  id: string | null
}

const figuresOf = ({ part: _, bucket: __, id: ___, ...figures }: Row): UsageFigures => figures
const sumOf = (rows: Row[]) => rows.map(figuresOf).reduce(addUsage, noUsage)

/** Adds rows up: the total of all is the sum of the groups, and that of the buckets. */
export function totalOf(rows: Row[]): UsageFigures {
  return sumOf(rows.filter(({ part }) => part !== 'group'))
}

/**
 * Rows by bucket, with every bucket of the range: no row there means that nothing happened, which is known. `before` holds
 * one entry for each of `starts`.
 */
export function bucketsOf(starts: string[], rows: Row[], before: (UsageFigures | null)[] | null): UsageBucket[] {
  const byStart = new Map<string, Row[]>(starts.map((at) => [at, []]))
  for (const row of rows) {
    if (row.part === 'group') continue
    const at = row.bucket ?? ''
    byStart.set(at, [...(byStart.get(at) ?? []), row])
  }
  return [...byStart]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, own]) => ({
      at,
      total: sumOf(own),
      groups: Object.fromEntries(
        own.filter(({ part }) => part === 'cell').map((row) => [row.id ?? '', figuresOf(row)]),
      ),
      before: before?.[starts.indexOf(at)] ?? null,
    }))
}

/** One line a group, also where only the period before has it, in the order that the query asks for. */
export function groupsOf(
  rows: Row[],
  before: Row[] | null,
  nameOf: (id: string | null) => string,
  query: UsageQuery,
): UsageGroup[] {
  const sums = (list: Row[]) => {
    const byId = new Map<string | null, UsageFigures>()
    for (const row of list.filter(({ part }) => part !== 'bucket'))
      byId.set(row.id, addUsage(byId.get(row.id) ?? noUsage, figuresOf(row)))
    return byId
  }
  const now = sums(rows)
  const earlier = before && query.by !== 'day' ? sums(before) : null
  const ids = new Set([...now.keys(), ...(earlier?.keys() ?? [])])
  const groups = [...ids].map((id) => ({
    id,
    name: nameOf(id),
    now: now.get(id) ?? noUsage,
    before: earlier && (earlier.get(id) ?? noUsage),
  }))
  return groups.sort(orderOf(query))
}

function orderOf({ by, sort, order }: UsageQuery): (a: UsageGroup, b: UsageGroup) => number {
  const sign = order === 'asc' ? 1 : -1
  const byName = (a: UsageGroup, b: UsageGroup) =>
    by === 'day' ? ((a.id ?? '') < (b.id ?? '') ? -1 : 1) : a.name.localeCompare(b.name, 'en')
  if (sort === 'name') return (a, b) => sign * byName(a, b)
  const measureOf = ({ now }: UsageGroup) =>
    ({ attempts: now.attempts, refusals: now.refusals, tokens: tokensOf(now), cost: now.costMicros })[sort]
  // What costs nothing is told apart by what it did.
  return (a, b) => sign * (measureOf(a) - measureOf(b)) || b.now.attempts - a.now.attempts || byName(a, b)
}
