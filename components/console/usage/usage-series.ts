import type { ChartBar, ChartSeries } from '@/components/charts/stacked-bars'
import type { UsageBucket, UsageView } from '@/lib/core/usage/usage-view'
import { beforeNames } from '@/lib/core/usage/usage-words'
import { type UsageMeasure, usageMeasures } from './usage-measures'

const seriesAtMost = 6
/** Colours one to three mean these wherever boundaries are drawn. */
const boundaryColors: Record<string, number> = { local: 1, cloud: 2, private: 3 }

interface UsageSeries {
  bars: ChartBar[]
  series: ChartSeries[]
  /** The total of the period before; null = nothing is compared, or there was nothing. */
  before: ChartSeries | null
}

/** The largest groups as series of their own, and the rest as one: every bar keeps its whole height. */
export function usageSeries(view: UsageView, measure: UsageMeasure): UsageSeries {
  const { of } = usageMeasures[measure]
  const { bars, series } = stacked(view, measure)
  if (view.before === null || of(view.before) === 0) return { bars, series, before: null }
  const name = beforeNames[view.query.range]
  return {
    series,
    before: { key: 'before', name: name.charAt(0).toUpperCase() + name.slice(1), color: 'var(--color-text)' },
    bars: bars.map((bar, at) => {
      const earlier = view.buckets[at]?.before
      return { ...bar, before: earlier ? of(earlier) : null }
    }),
  }
}

function stacked(view: UsageView, measure: UsageMeasure): Pick<UsageSeries, 'bars' | 'series'> {
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
