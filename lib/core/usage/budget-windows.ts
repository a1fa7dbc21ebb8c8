import { createZoneReader, endOfDay } from '../policy/zone'
import type { BudgetPeriod } from './budget'

const dayMs = 86_400_000

/** Two instants, UTC, the end exclusive. */
export interface BudgetWindow {
  from: string
  to: string
}

const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

/** First days of the period that holds `day`, and of the next one; days are counted since 1970 on the zone's calendar. */
function daysOf(day: number, period: BudgetPeriod): [number, number] {
  if (period === 'day') return [day, day + 1]
  if (period === 'week') {
    // 1 January 1970 was a Thursday; weeks begin on Monday.
    const monday = day - ((((day + 3) % 7) + 7) % 7)
    return [monday, monday + 7]
  }
  const at = new Date(day * dayMs)
  const monthStart = (by: number) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, 1) / dayMs
  return [monthStart(0), monthStart(1)]
}

/** The date on the zone's calendar at an instant. */
export function localDateOf(atMs: number, zone: string): string {
  return dateOf(Math.floor((atMs + createZoneReader(zone).offsetMs(atMs)) / dayMs))
}

/**
 * The day, week and month that hold an instant (milliseconds) in a time zone. Windows are instants, so daylight saving
 * makes a day of 23 or 25 hours and nothing else; they meet without gap or overlap.
 */
export function budgetWindowsAt(atMs: number, zone: string): Record<BudgetPeriod, BudgetWindow> {
  const { offsetMs } = createZoneReader(zone)
  const day = Math.floor((atMs + offsetMs(atMs)) / dayMs)
  const startOf = (first: number) => new Date(endOfDay(dateOf(first - 1), zone)).toISOString()
  const windowOf = (period: BudgetPeriod): BudgetWindow => {
    const [first, next] = daysOf(day, period)
    return { from: startOf(first), to: startOf(next) }
  }
  return { day: windowOf('day'), week: windowOf('week'), month: windowOf('month') }
}
