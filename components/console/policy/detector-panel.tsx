'use client'
import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { countOf } from '@/lib/core/i18n/format'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'
import { changedTypes, detectorRows, filterDetectors } from '@/lib/core/policy/detector-rows'
import { TimeAgo } from '../time-ago'
import { DetectorFilters } from './detector-filters'
import { DetectorTable } from './detector-table'
import { DetectorTry } from './detector-try'
import { MissingPart } from './missing-part'
import { setQuery } from './set-query'
import { noFilter, useDetectorFilter } from './use-detector-filter'
import { useLoaded } from './use-loaded'
import type { Policy } from './use-policy'

/** Everything that can be found in a text, how, how often it was, and which level the draft makes of it. */
export function DetectorPanel({ policy, canEdit }: { policy: Policy; canEdit: boolean }) {
  const { document, published } = policy.state
  const lists = useLoaded<WordListView[]>('/api/lists')
  const catalogue = useLoaded<DetectorCatalogue>('/api/detectors')
  const filter = useDetectorFilter()
  const rows = useMemo(() => detectorRows(document, lists.value ?? []), [document, lists.value])
  const changed = useMemo(
    () => (document === published ? new Set<string>() : changedTypes(rows, detectorRows(published, lists.value ?? []))),
    [rows, document, published, lists.value],
  )
  const requests = useMemo(
    () => new Map((catalogue.value?.counts ?? []).map((count) => [count.type, count.requests + count.unsureRequests])),
    [catalogue.value],
  )
  const levels = document.levels.map(({ id }) => id)
  const shown = filterDetectors(rows, filter, levels, requests)
  return (
    <div className="grid gap-3">
      <p className="max-w-[80ch] text-muted">
        What is looked for in everything that is sent, and which level the policy makes of it.
        {canEdit && ' What you change here goes into the draft; nothing is in force before it is published.'}
      </p>
      {canEdit && <DetectorTry revision={policy.state.revision} />}
      <MissingPart part={lists} sentence="The lists of the organization are missing below." />
      <MissingPart
        part={catalogue}
        sentence="How often each kind was found, and its examples, are not known just now."
      />
      <DetectorFilters filter={filter} document={document} />
      <p className="text-muted text-sm">
        <span role="status">
          {countOf(shown.length, 'kind', 'kinds')} of {rows.length}
        </span>
        {catalogue.value && (
          <>
            . Found in requests of the last 30 days, as of <TimeAgo at={catalogue.value.countedUntil} />.
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title="Nothing is called that"
          action={<Button onClick={() => setQuery(noFilter)}>Clear filters</Button>}
        >
          No kind of finding fits all of these filters.
        </EmptyState>
      ) : (
        <DetectorTable {...{ rows: shown, filter, policy, changed, canEdit }} catalogue={catalogue} />
      )}
    </div>
  )
}
