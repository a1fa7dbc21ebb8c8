import { addUsage, noUsage, tokensOf, type UsageFigures } from './usage-figures'
import type { UsageQuery } from './usage-query'
import type { UsageBucket, UsageGroup } from './usage-view'

/**
 * `group`: one group in the whole range. `bucket`: everybody in one bucket. `cell`: one group in one bucket, of the largest
 * groups only. Groups and buckets add up to the same.
 */
interface Row extends UsageFigures {
  part: 'group' | 'bucket' | 'cell'
  bucket: string | null
  id: string | null
}

const figuresOf = ({ part: _, bucket: __, id: ___, ...figures }: Row): UsageFigures => figures

/** The total of all is the sum of the groups, and that of the buckets. */
export function totalOf(rows: Row[]): UsageFigures {
  return rows
    .filter(({ part }) => part === 'group')
    .map(figuresOf)
    .reduce(addUsage, noUsage)
}

/**
 * Rows by bucket, with every bucket of the range: no row there means that nothing happened, which is known. `before` holds
 * one entry for each of `starts`.
 */
export function bucketsOf(starts: string[], rows: Row[], before: (UsageFigures | null)[] | null): UsageBucket[] {
  const totals = new Map<string, UsageFigures>(starts.map((at) => [at, noUsage]))
  const groups = new Map<string, Record<string, UsageFigures>>()
  for (const row of rows) {
    const at = row.bucket ?? ''
    if (row.part === 'bucket') totals.set(at, figuresOf(row))
    if (row.part === 'cell') groups.set(at, { ...groups.get(at), [row.id ?? '']: figuresOf(row) })
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, total]) => ({ at, total, groups: groups.get(at) ?? {}, before: before?.[starts.indexOf(at)] ?? null }))
}

/** One line a group, also where only the period before has it, in the order that the query asks for. */
export function groupsOf(
  rows: Row[],
  before: Row[] | null,
  nameOf: (id: string | null) => string,
  query: UsageQuery,
): UsageGroup[] {
  const sums = (list: Row[]) =>
    new Map(list.filter(({ part }) => part === 'group').map((row) => [row.id, figuresOf(row)]))
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
