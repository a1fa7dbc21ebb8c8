import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetPeriods } from './budget'
import { budgetWindowsAt } from './budget-windows'

/** −11 … +14, half and three-quarter hours, and zones whose clocks change at midnight. */
const zones = [
  'UTC',
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Atlantic/Azores',
]
const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) })

describe('budgetWindowsAt', () => {
  it('holds the instant, and every instant of a window has that window', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), fc.double({ min: 0, max: 1, noNaN: true }), (at, zone, part) => {
        for (const period of budgetPeriods) {
          const window = budgetWindowsAt(at, zone)[period]
          const [from, to] = [Date.parse(window.from), Date.parse(window.to)]
          expect(from <= at && at < to).toBe(true)
          expect(budgetWindowsAt(Math.min(to - 1, Math.floor(from + part * (to - from))), zone)[period]).toEqual(window)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('meets the next one without gap or overlap, and a day is 23 to 25 hours', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        for (const period of budgetPeriods) {
          const window = budgetWindowsAt(at, zone)[period]
          expect(budgetWindowsAt(Date.parse(window.to), zone)[period].from).toBe(window.to)
          expect(budgetWindowsAt(Date.parse(window.from) - 1, zone)[period].to).toBe(window.from)
        }
        const { day } = budgetWindowsAt(at, zone)
        const hours = (Date.parse(day.to) - Date.parse(day.from)) / 3_600_000
        expect(hours).toBeGreaterThanOrEqual(23)
        expect(hours).toBeLessThanOrEqual(25)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    // Spring forward: 29 March 2026 has 23 hours in Berlin; the month ends in summer time.
    ['Europe/Berlin', '2026-03-29T12:00Z', 'day', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T12:00Z', 'month', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    // Midnight itself is sprung over in Santiago on 6 September 2026: the day begins at 01:00.
    ['America/Santiago', '2026-09-06T03:30Z', 'day', '2026-09-05T04:00:00.000Z', '2026-09-06T04:00:00.000Z'],
    // A Monday in Kiritimati is still Sunday in UTC.
    ['Pacific/Kiritimati', '2026-11-22T11:00Z', 'week', '2026-11-22T10:00:00.000Z', '2026-11-29T10:00:00.000Z'],
  ] as const)('in %s at %s the %s is %s to %s', (zone, at, period, from, to) => {
    expect(budgetWindowsAt(Date.parse(at), zone)[period]).toEqual({ from, to })
  })
})
