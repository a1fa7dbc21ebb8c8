import { createZoneReader, endOfDay } from '../policy/zone'
import type { UsageGrain, UsageQuery } from './usage-query'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** A stretch of one kind of rollup, end exclusive: local dates for days and months, UTC instants for hours. */
export interface UsagePiece {
  grain: 'hour' | 'day' | 'month'
  from: string
  to: string
}

export interface RangePlan {
  grain: UsageGrain
  pieces: UsagePiece[]
  /** The same range in as few rows as its buckets do not matter for. */
  whole: UsagePiece[]
  /** The period to compare with: of a running period only the part that has elapsed. */
  before: UsagePiece[] | null
  wholeBefore: UsagePiece[] | null
  /** Its instants. */
  span: [fromMs: number, toMs: number]
  /** For the course of the period before, laid over the buckets: how far back it lies, and its last hour or local day. */
  back: { shiftMs: number; last: string }
  /** Starts of the buckets of a chart, in order; none in the future. */
  buckets: string[]
}

const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)
const midnightOf = (day: number) => `${dateOf(day)}T00:00:00`
const instantOf = (ms: number) => new Date(ms).toISOString().slice(0, 19)
const monthStart = (day: number, byMonths = 0) => {
  const at = new Date(day * dayMs)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + byMonths, 1) / dayMs
}

/**
 * Which rollups a range reads, what it is compared with, and the buckets of its chart. Days are numbers since 1970 on the
 * zone's calendar, so a day of 23 or 25 hours is a day like any other.
 */
export function planRange(query: UsageQuery, nowMs: number, zone: string): RangePlan {
  const { offsetMs } = createZoneReader(zone)
  const localMs = nowMs + offsetMs(nowMs)
  if (query.range === '24h') return planHours(query, nowMs, offsetMs(nowMs))
  const today = Math.floor(localMs / dayMs)
  const [from, to, previous] = daysOf(query, today)
  const startOf = (day: number) => endOfDay(dateOf(day - 1), zone)
  const grain = query.grain === 'auto' ? (to - from <= 92 ? 'day' : 'month') : query.grain
  const isRunning = to > today
  const elapsedMs = localMs - today * dayMs
  // A month before that was shorter ends before this one begins: no day counts twice.
  const lastBefore = previous + Math.max(1, Math.min(to - from, today - from + 1, from - previous)) - 1
  const isCut = isRunning && lastBefore - previous === today - from
  const lengthBefore = startOf(lastBefore + 1) - startOf(lastBefore)
  const untilBefore = startOf(lastBefore) + (isCut ? Math.min(elapsedMs, lengthBefore) : lengthBefore)
  const compared = query.compare === 'previous'
  const byHour = grain === 'hour'
  const cutDay = hours(startOf(lastBefore), untilBefore)
  const beforePieces = byHour ? [hours(startOf(previous), untilBefore)] : [...days(previous, lastBefore), cutDay]
  return {
    grain,
    pieces: byHour ? [hours(startOf(from), startOf(to))] : piecesOf(from, to, grain),
    whole: byHour ? [hours(startOf(from), startOf(to))] : piecesOf(from, to, 'month'),
    before: compared ? beforePieces : null,
    wholeBefore: !compared ? null : byHour ? beforePieces : [...piecesOf(previous, lastBefore, 'month'), cutDay],
    span: [startOf(from), startOf(to)],
    back: byHour
      ? { shiftMs: startOf(from) - startOf(previous), last: instantOf(untilBefore - 1) }
      : { shiftMs: (from - previous) * dayMs, last: midnightOf(lastBefore) },
    buckets: byHour
      ? hoursBetween(startOf(from), Math.min(nowMs, startOf(to)))
      : bucketsOf(from, Math.min(to, today + 1), grain),
  }
}

function planHours(query: UsageQuery, nowMs: number, offset: number): RangePlan {
  const local = nowMs + offset
  const last = local - (((local % hourMs) + hourMs) % hourMs) - offset
  const from = last - 23 * hourMs
  const before: [number, number] = [from - dayMs, nowMs - dayMs]
  const compared = query.compare === 'previous'
  return {
    grain: 'hour',
    pieces: [hours(from, last + hourMs)],
    whole: [hours(from, last + hourMs)],
    before: compared ? [hours(...before)] : null,
    wholeBefore: compared ? [hours(...before)] : null,
    span: [from, last + hourMs],
    back: { shiftMs: dayMs, last: instantOf(nowMs - dayMs) },
    buckets: hoursBetween(from, last + 1),
  }
}

/** First day, day after the last, and first day of the period before. */
function daysOf({ range, from, to }: UsageQuery, today: number): [number, number, number] {
  if (range === 'month') return [monthStart(today), today + 1, monthStart(today, -1)]
  if (range === 'last-month') return [monthStart(today, -1), monthStart(today), monthStart(today, -2)]
  if (range === 'quarter') {
    const into = -(new Date(today * dayMs).getUTCMonth() % 3)
    return [monthStart(today, into), today + 1, monthStart(today, into - 3)]
  }
  if (range === 'custom') {
    const first = Date.parse(from ?? '') / dayMs
    const end = Date.parse(to ?? '') / dayMs + 1
    return [first, end, first - (end - first)]
  }
  const length = range === '7d' ? 7 : 30
  return [today + 1 - length, today + 1, today + 1 - 2 * length]
}

const hours = (fromMs: number, toMs: number): UsagePiece => ({
  grain: 'hour',
  from: instantOf(fromMs),
  to: instantOf(toMs),
})

const days = (from: number, to: number): UsagePiece[] =>
  from < to ? [{ grain: 'day', from: dateOf(from), to: dateOf(to) }] : []

/** By months, whole months come from their own rollup and broken ones from days; else all from days. */
function piecesOf(from: number, to: number, grain: UsageGrain): UsagePiece[] {
  const firstWhole = monthStart(from) === from ? from : monthStart(from, 1)
  const endWhole = monthStart(to)
  if (grain !== 'month' || firstWhole >= endWhole) return days(from, to)
  return [
    ...days(from, firstWhole),
    { grain: 'month', from: dateOf(firstWhole), to: dateOf(endWhole) },
    ...days(endWhole, to),
  ]
}

function hoursBetween(fromMs: number, toMs: number): string[] {
  const list: string[] = []
  for (let at = fromMs; at < toMs; at += hourMs) list.push(instantOf(at))
  return list
}

/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const weekStart = (day: number) => day - ((((day + 3) % 7) + 7) % 7)

function bucketsOf(from: number, to: number, grain: UsageGrain): string[] {
  const startOf = { hour: (day: number) => day, day: (day: number) => day, week: weekStart, month: monthStart }[grain]
  const starts = new Set<number>()
  for (let day = from; day < to; day++) starts.add(startOf(day))
  return [...starts].map(midnightOf)
}
