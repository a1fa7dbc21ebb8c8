'use client'
import dynamic from 'next/dynamic'
import type { ChartBar, ChartSeries } from '@/components/charts/stacked-bars'
import { type UsageMeasure, usageMeasures } from './usage-measures'

/** The chart library comes in a chunk of its own, after everything that can be read. */
const StackedBars = dynamic(() => import('@/components/charts/stacked-bars'), { ssr: false })

interface Props {
  label: string
  measure: UsageMeasure
  bars: ChartBar[]
  series: ChartSeries[]
  before: ChartSeries | null
}

export function UsageChart({ label, measure, bars, series, before }: Props) {
  return (
    <div className="h-60">
      <StackedBars label={label} bars={bars} series={series} line={before} format={usageMeasures[measure].format} />
    </div>
  )
}
