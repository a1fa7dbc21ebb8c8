import type { Instant } from './decision'
import type { HoursWindow } from './document'
import { weekdays } from './weekdays'

const dayMs = 86_400_000

/** Does the runtime know this time zone? */
export function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** A reader of wall-clock time in one zone: minutes since Monday 00:00, and the local date as a UTC instant. */
export function createZoneReader(zone: string): { weekMinute(at: Instant): number; offsetMs(at: Instant): number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  function offsetMs(at: Instant): number {
    const parts: Record<string, number> = {}
    for (const part of format.formatToParts(at)) parts[part.type] = Number(part.value)
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
  }
  function weekMinute(at: Instant): number {
    const local = at + offsetMs(at)
    const day = Math.floor(local / dayMs)
    // 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday.
    const weekday = (((day + 3) % 7) + 7) % 7
    return weekday * 1440 + Math.floor((local - day * dayMs) / 60_000)
  }
  return { weekMinute, offsetMs }
}

/**
 * The instant at which a calendar day is over in the zone: the first moment of the next day. Where clocks spring over
 * midnight that is later than 00:00, and where they fall back over it, it is the first of the two.
 */
export function endOfDay(date: string, zone: string): Instant {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const next = Date.UTC(year, month - 1, day) + dayMs
  const { offsetMs } = createZoneReader(zone)
  const midnights = [offsetMs(next - dayMs), offsetMs(next + dayMs)].map((offset) => next - offset)
  return Math.min(...midnights.filter((at) => at + offsetMs(at) >= next))
}

/** The stretches of the week, in minutes since Monday 00:00, end exclusive, that the windows cover. */
export function stretchesOf(windows: readonly HoursWindow[]): [start: number, end: number][] {
  return windows.flatMap((window) => {
    const from = minuteOf(window.from)
    const to = minuteOf(window.to)
    const length = to > from ? to - from : to + 1440 - from
    return window.days.flatMap((day): [number, number][] => {
      const start = weekdays.indexOf(day) * 1440 + from
      const end = start + length
      return end <= 10_080
        ? [[start, end]]
        : [
            [start, 10_080],
            [0, end - 10_080],
          ]
    })
  })
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
