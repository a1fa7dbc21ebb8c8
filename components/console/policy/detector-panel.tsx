'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { countOf } from '@/lib/core/i18n/format'
import { type DetectorFilter, detectorRows, filterDetectors } from '@/lib/core/policy/detector-rows'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { DetectorFilters } from './detector-filters'
import { DetectorTable } from './detector-table'
import { setQuery } from './set-query'
import { useLoaded } from './use-loaded'

/** Everything that can be found in a text, how, and which level this policy makes of it. */
export function DetectorPanel({ document }: { document: PolicyDocument }) {
  const lists = useLoaded<WordListView[]>('/api/lists')
  const filter = filterOf(useSearchParams())
  const rows = useMemo(() => detectorRows(document, lists.value ?? []), [document, lists.value])
  const shown = filterDetectors(
    rows,
    filter,
    document.levels.map(({ id }) => id),
  )
  return (
    <div className="grid gap-3">
      {lists.problem && (
        <Alert
          action={
            <Button size="sm" onClick={() => void lists.load()}>
              Try again
            </Button>
          }
        >
          The lists of the organization are missing below. {lists.problem}
        </Alert>
      )}
      <DetectorFilters filter={filter} document={document} />
      <p role="status" className="text-muted text-sm">
        {countOf(shown.length, 'kind', 'kinds')} of {rows.length}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title="Nothing is called that"
          action={<Button onClick={() => setQuery({ q: '', family: '', level: '' })}>Clear filters</Button>}
        >
          No kind of finding fits all of these filters.
        </EmptyState>
      ) : (
        <DetectorTable rows={shown} filter={filter} document={document} />
      )}
    </div>
  )
}

function filterOf(query: URLSearchParams): DetectorFilter {
  const sort = query.get('sort')
  return {
    text: query.get('q') ?? '',
    family: query.get('family') ?? '',
    level: query.get('level') ?? '',
    sort: sort === 'byDefault' || sort === 'now' ? sort : 'type',
    isDescending: query.get('order') === 'desc',
  }
}
