import { Table, Td, Th } from '@/components/ui/table'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { dimensionNames, grainNames } from '@/lib/core/usage/usage-words'
import { UsageChart } from './usage-chart'
import { type UsageMeasure, usageMeasures } from './usage-measures'
import { usageSeries } from './usage-series'

/** A chart with its sentence, its legend in words, and the same figures as a table. */
export function UsageFigure({ view, measure }: { view: UsageView; measure: UsageMeasure }) {
  const { bars, series } = usageSeries(view, measure)
  const { name, format } = usageMeasures[measure]
  const split = view.by === 'day' ? '' : `, stacked by ${dimensionNames[view.by].toLowerCase()}`
  const caption = `${name} by ${grainNames[view.grain]}${split}`
  return (
    <figure className="grid gap-3 rounded-lg border border-line p-4">
      <figcaption className="font-medium">{caption}</figcaption>
      {series.length === 0 ? (
        <p className="py-10 text-center text-muted">{`No ${name.toLowerCase()} in this range.`}</p>
      ) : (
        <>
          <UsageChart label={caption} measure={measure} bars={bars} series={series} />
          <ul aria-label="Series" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {series.map((one) => (
              <li key={one.key} className="flex min-w-0 items-center gap-1.5">
                <svg aria-hidden viewBox="0 0 10 10" className="size-2.5 shrink-0">
                  <rect width="10" height="10" rx="2" fill={one.color} />
                </svg>
                <span className="truncate">{one.name}</span>
              </li>
            ))}
          </ul>
          <details>
            <summary className="w-fit text-muted text-sm underline-offset-4 hover:underline">View as table</summary>
            <div className="mt-3 max-h-96 overflow-y-auto">
              <Table label={`${caption}, as a table`}>
                <thead>
                  <tr>
                    <Th>{`Start of ${grainNames[view.grain]}`}</Th>
                    {series.map((one) => (
                      <Th key={one.key} className="text-end">
                        {one.name}
                      </Th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {bars.map((bar) => (
                    <tr key={bar.label}>
                      <Td className="whitespace-nowrap">{bar.label}</Td>
                      {series.map((one) => (
                        <Td key={one.key} className="text-end tabular-nums">
                          {format(Number(bar[one.key]))}
                        </Td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Table>
            </div>
          </details>
        </>
      )}
    </figure>
  )
}
