import { describe, expect, it } from 'vitest'
import { forecastBudget } from './budget-forecast'

const dayMs = 86_400_000
const date = (ms: number) => new Date(ms).toISOString().slice(0, 10)
/** A Monday. */
const today = '2026-11-16'
const daysAgo = (n: number) => date(Date.parse(today) - n * dayMs)
const base = { today, endsOn: '2026-12-01', spent: 1_000, limit: 2_000, firstDay: daysAgo(100) }

describe('forecastBudget', () => {
  it('adds the mean of each weekday that is left: weekends that rest stay at rest', () => {
    const days = new Map(
      Array.from({ length: 28 }, (_, n): [string, number] => {
        const weekday = new Date(Date.parse(daysAgo(n + 1))).getUTCDay()
        return [daysAgo(n + 1), weekday === 0 || weekday === 6 ? 0 : 100]
      }),
    )
    // 17 to 30 November: ten working days.
    const forecast = forecastBudget({ ...base, days })
    expect(forecast).toEqual({ kind: 'known', expected: 2_000, low: 2_000, high: 2_000, exceedsOn: null })
    expect(forecastBudget({ ...base, days, limit: 1_250 })).toMatchObject({ exceedsOn: '2026-11-19' })
  })

  it('has a band that grows with the spread of the days', () => {
    const days = new Map(
      Array.from({ length: 28 }, (_, n): [string, number] => [daysAgo(n + 1), Math.floor(n / 7) % 2 ? 200 : 0]),
    )
    const forecast = forecastBudget({ ...base, days })
    if (forecast.kind !== 'known') throw new Error('too early')
    expect(forecast.expected).toBe(1_000 + 14 * 100)
    expect(forecast.high - forecast.expected).toBe(Math.round(100 * Math.sqrt(14)))
    expect(forecast.low).toBeGreaterThanOrEqual(base.spent)
  })

  it.each([
    [null, 0],
    [daysAgo(0), 0],
    [daysAgo(7), 7],
  ])('is too early when use began on %s', (firstDay, days) => {
    expect(forecastBudget({ ...base, days: new Map(), firstDay })).toEqual({ kind: 'early', days })
  })

  it('names no day of overrun for what is used up already', () => {
    const days = new Map(Array.from({ length: 28 }, (_, n): [string, number] => [daysAgo(n + 1), 100]))
    expect(forecastBudget({ ...base, days, spent: 2_500 })).toMatchObject({ exceedsOn: null })
  })
})
