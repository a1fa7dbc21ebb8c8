import type { ChartSeries } from '@/components/charts/stacked-bars'

/** The series of a chart in words: bars by their colour, what they are compared with by its dashes. */
export function UsageLegend({ series, before }: { series: ChartSeries[]; before: ChartSeries | null }) {
  return (
    <ul aria-label="Series" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {series.map((one) => (
        <li key={one.key} className="flex min-w-0 items-center gap-1.5">
          <svg aria-hidden viewBox="0 0 10 10" className="size-2.5 shrink-0">
            <rect width="10" height="10" rx="2" fill={one.color} />
          </svg>
          <span className="truncate">{one.name}</span>
        </li>
      ))}
      {before && (
        <li className="flex min-w-0 items-center gap-1.5">
          <svg aria-hidden viewBox="0 0 20 10" className="h-2.5 w-5 shrink-0">
            <path d="M0 5h20" stroke={before.color} strokeWidth="1.5" strokeDasharray="5 4" />
          </svg>
          <span className="truncate">{before.name}</span>
        </li>
      )}
    </ul>
  )
}
