import type { ReactNode } from 'react'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { UsageEmpty } from './usage-empty'
import { UsageFigure } from './usage-figure'
import { UsageFilters } from './usage-filters'
import type { UsageMeasure } from './usage-measures'
import { UsageTable } from './usage-table'

interface Props {
  path: string
  view: UsageView
  measure: UsageMeasure
  needsProvider: boolean
  /** The figures above chart and table. */
  children: ReactNode
}

/** Everything below the bar: filters, figures, chart, table; or why there is nothing. */
export function UsageBody({ path, view, measure, needsProvider, children }: Props) {
  const isEmpty = view.total.attempts === 0 && view.total.refusals === 0
  return (
    <>
      <UsageFilters path={path} view={view} />
      {isEmpty ? (
        <UsageEmpty path={path} view={view} needsProvider={needsProvider} />
      ) : (
        <>
          {children}
          <UsageFigure path={path} view={view} measure={measure} />
          <UsageTable path={path} view={view} />
        </>
      )}
      <p className="text-muted text-xs">
        As of{' '}
        {new Date(view.asOf).toLocaleString('en-US', { timeZone: view.zone, dateStyle: 'medium', timeStyle: 'short' })},{' '}
        {view.zone}. Titles and retries are requests too: each call to a model is one.
      </p>
    </>
  )
}
