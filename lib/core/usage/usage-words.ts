import type { UsageDimension, UsageQuery } from './usage-query'

export const rangeNames: Record<UsageQuery['range'], string> = {
  '24h': 'Last 24 hours',
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
  month: 'This month',
  'last-month': 'Last month',
  quarter: 'This quarter',
  custom: 'Custom range',
}

export const beforeNames: Record<UsageQuery['range'], string> = {
  '24h': 'the 24 hours before',
  '7d': 'the 7 days before',
  '30d': 'the 30 days before',
  month: 'the same days of last month',
  'last-month': 'the month before',
  quarter: 'the same days of last quarter',
  custom: 'the same time before',
}

export const dimensionNames: Record<UsageDimension, string> = {
  day: 'Day',
  model: 'Model',
  provider: 'Provider',
  group: 'Team',
  person: 'Person',
  boundary: 'Boundary',
  level: 'Level',
  purpose: 'Purpose',
}

export const grainNames = { hour: 'hour', day: 'day', week: 'week', month: 'month' }

/** A change with sign and word, such as "+12 % on the 30 days before"; null where nothing was to be compared. */
export function changeInWords(now: number | null, before: number | null | undefined, query: UsageQuery): string | null {
  if (query.compare === 'none' || before === undefined || now === null) return null
  if (before === null || before === 0) return now === 0 ? null : 'nothing before to compare with'
  const percent = Math.round(((now - before) / Math.abs(before)) * 100)
  if (percent === 0) return `as ${beforeNames[query.range]}`
  const sign = percent > 0 ? '+' : '−'
  return `${sign}${Math.abs(percent).toLocaleString('en-US')} % on ${beforeNames[query.range]}`
}

/** 999, 12.3k, 4.56 M, 1.34 B: three figures that can be compared at a glance. */
export function compactCount(count: number): string {
  const size = Math.abs(count)
  if (size < 10_000) return Math.round(count).toLocaleString('en-US')
  const [by, unit] = size < 1e6 ? [1e3, 'k'] : size < 1e9 ? [1e6, ' M'] : [1e9, ' B']
  return `${Number((count / by).toPrecision(3))}${unit}`
}

/** Money in a tile: $0.0042, $12.34, $1.2k. */
export function compactMicros(micros: number): string {
  const dollars = Math.abs(micros) / 1e6
  const sign = micros < 0 ? '−' : ''
  if (dollars === 0) return '$0.00'
  if (dollars < 1) return `${sign}$${dollars.toFixed(4)}`
  return dollars < 1000 ? `${sign}$${dollars.toFixed(2)}` : `${sign}$${compactCount(dollars)}`
}

/** Money to the micro: what a tile shortens. */
export function exactMicros(micros: number): string {
  return `${micros < 0 ? '−' : ''}$${(Math.abs(micros) / 1e6).toFixed(6)}`
}
