import Link from 'next/link'
import { usageUrl } from '@/lib/core/usage/usage-url'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { beforeNames, dimensionNames, grainNames } from '@/lib/core/usage/usage-words'
import { UsageChart } from './usage-chart'
import { UsageLegend } from './usage-legend'
import { type UsageMeasure, usageMeasures } from './usage-measures'
import { usageSeries } from './usage-series'
import { UsageSeriesTable } from './usage-series-table'

interface Props {
  path: string
  view: UsageView
  measure: UsageMeasure
}

/** A chart with its sentence, its legend in words, and the same figures as a table. */
export function UsageFigure({ path, view, measure }: Props) {
  const { bars, series, before } = usageSeries(view, measure)
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
          <UsageChart label={caption} measure={measure} bars={bars} series={series} before={before} />
          <UsageLegend series={series} before={before} />
          {view.before && !before && <NothingBefore path={path} view={view} name={name} />}
          <details>
            <summary className="w-fit text-muted text-sm underline-offset-4 hover:underline">View as table</summary>
            <UsageSeriesTable
              label={`${caption}, as a table`}
              head={`Start of ${grainNames[view.grain]}`}
              bars={bars}
              series={before ? [...series, before] : series}
              format={format}
            />
          </details>
        </>
      )}
    </figure>
  )
}

/** A comparison was asked for, and the books do not reach back that far. */
function NothingBefore({ path, view: { query }, name }: { path: string; view: UsageView; name: string }) {
  return (
    <p className="text-muted text-sm">
      {`No ${name.toLowerCase()} in ${beforeNames[query.range]}, so nothing to compare with. `}
      <Link href={usageUrl(path, query, { compare: 'none' })} className="text-text underline underline-offset-4">
        Stop comparing
      </Link>
    </p>
  )
}
