import type { ChartBar, ChartSeries } from '@/components/charts/stacked-bars'
import type { UsageBucket, UsageView } from '@/lib/core/usage/usage-view'
import { type UsageMeasure, usageMeasures } from './usage-measures'

const seriesAtMost = 6
/** Colours one to three mean these wherever boundaries are drawn. */
const boundaryColors: Record<string, number> = { local: 1, cloud: 2, private: 3 }

/** The largest groups as series of their own, and the rest as one: every bar keeps its whole height. */
export function usageSeries(view: UsageView, measure: UsageMeasure): { bars: ChartBar[]; series: ChartSeries[] } {
  const { of } = usageMeasures[measure]
  if (view.by === 'day') {
    const series = [{ key: 'all', name: usageMeasures[measure].name, color: 'var(--color-series-1)' }]
    return { series, bars: view.buckets.map((bucket) => ({ label: bucketLabel(bucket, view), all: of(bucket.total) })) }
  }
  const ranked = view.groups.filter(({ now }) => of(now) !== 0).sort((a, b) => of(b.now) - of(a.now))
  const shown = ranked.slice(0, seriesAtMost)
  const series: ChartSeries[] = shown.map(({ id, name }, at) => ({
    key: `g${at}`,
    name,
    color: `var(--color-series-${view.by === 'boundary' ? (boundaryColors[id ?? ''] ?? 4) : at + 1})`,
  }))
  if (ranked.length > seriesAtMost) series.push({ key: 'other', name: 'Other', color: 'var(--color-control)' })
  const bars = view.buckets.map((bucket) => {
    const bar: ChartBar = { label: bucketLabel(bucket, view) }
    let left = of(bucket.total)
    shown.forEach(({ id }, at) => {
      const own = bucket.groups[id ?? '']
      bar[`g${at}`] = own ? of(own) : 0
      left -= own ? of(own) : 0
    })
    if (ranked.length > seriesAtMost) bar.other = left
    return bar
  })
  return { bars, series }
}

/** Hours are instants and shown in the page's zone; days, weeks and months are local dates already. */
function bucketLabel({ at }: UsageBucket, { grain, zone }: UsageView): string {
  const instant = new Date(`${at}Z`)
  if (grain === 'hour')
    return instant.toLocaleString('en-US', {
      timeZone: zone,
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  const day = grain === 'month' ? { year: 'numeric' as const } : { day: 'numeric' as const }
  return instant.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'short', ...day })
}
