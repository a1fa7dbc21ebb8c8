import type { RecentTraffic } from '@/lib/core/routing/provider-health'

/** Milliseconds whole, seconds with one decimal; a dash where nothing was measured. */
export function shortMs(ms: number | null): string {
  if (ms === null) return '—'
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`
}

export function shortRate(perSecond: number | null): string {
  if (perSecond === null) return '—'
  return perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString('en-US')
}

/** How many of how many; a dash where nobody asked, since no error is not the same as no question. */
export function errorShare({ attempts, failed }: RecentTraffic): string {
  return attempts === 0 ? '—' : `${failed} of ${attempts}`
}

const units = ['B', 'KB', 'MB', 'GB', 'TB']

/** Memory as its makers count it, in powers of 1,000. */
export function shortBytes(bytes: number): string {
  const at = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1_000 ** at
  return `${value < 10 && at > 0 ? value.toFixed(1) : Math.round(value)} ${units[at]}`
}
