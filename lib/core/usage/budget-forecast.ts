const dayMs = 86_400_000
const windowDays = 28
const leastDays = 8

/** `early` = under 8 days of use are known. Amounts in the budget's unit; the band is one spread of a day either way. */
export type BudgetForecast =
  | { kind: 'early'; days: number }
  | { kind: 'known'; expected: number; low: number; high: number; exceedsOn: string | null }

interface Known {
  /** Used on each local day (`YYYY-MM-DD`) of the last 28 before today; a day without use may be missing. */
  days: ReadonlyMap<string, number>
  /** First local day on which anything was ever used; null = nothing was. */
  firstDay: string | null
  /** Local dates: today, and the day on which the window ends (exclusive). */
  today: string
  endsOn: string
  spent: number
  limit: number
}

const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/**
 * What will have been spent when the window ends: spent, and for each day that is left the mean of that weekday over the
 * last 28 days. The band is the spread of those days around their means. Today counts as spent already.
 */
export function forecastBudget({ days, firstDay, today, endsOn, spent, limit }: Known): BudgetForecast {
  const now = Date.parse(today)
  const first = Math.max(firstDay === null ? now : Date.parse(firstDay), now - windowDays * dayMs)
  const knownDays = Math.round((now - first) / dayMs)
  if (knownDays < leastDays) return { kind: 'early', days: Math.max(0, knownDays) }
  const byWeekday: number[][] = Array.from({ length: 7 }, () => [])
  for (let at = first; at < now; at += dayMs) byWeekday[new Date(at).getUTCDay()]?.push(days.get(dateOf(at)) ?? 0)
  const all = byWeekday.flat()
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
  // A weekday that was not seen yet counts as any day.
  const expectedOf = byWeekday.map((list) => mean(list.length > 0 ? list : all))
  const variance = mean(
    byWeekday.flatMap((list, weekday) => list.map((one) => (one - (expectedOf[weekday] ?? 0)) ** 2)),
  )
  let expected = spent
  let left = 0
  let exceedsOn: string | null = null
  for (let at = now + dayMs; at < Date.parse(endsOn); at += dayMs) {
    expected += expectedOf[new Date(at).getUTCDay()] ?? 0
    left++
    if (exceedsOn === null && spent < limit && expected > limit) exceedsOn = dateOf(at)
  }
  const spread = Math.sqrt(variance * left)
  const [low, high] = [Math.max(spent, expected - spread), expected + spread].map(Math.round) as [number, number]
  return { kind: 'known', expected: Math.round(expected), low, high, exceedsOn }
}
