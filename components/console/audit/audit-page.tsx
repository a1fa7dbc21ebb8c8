import Link from 'next/link'
import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import type { EventPage } from '@/lib/core/audit/event-view'
import type { LevelView } from '@/lib/core/chat/views'
import { type AuditQuery, auditPath } from './audit-path'
import { EventFilters } from './event-filters'
import { EventTable } from './event-table'
import { ExportLinks } from './export-links'
import type { FilterChoices } from './filter-choices'
import { type Head, LogHead } from './log-head'
import { NewerEvents } from './newer-events'

interface Props {
  head: Head
  query: AuditQuery
  /** null = the address does not say a search. */
  found: EventPage | null
  problems: string[]
  choices: FilterChoices
  levels: LevelView[]
  panel: ReactNode
}

/** The head of the log, its search, and what that found. */
export function AuditPage({ head, query, found, problems, choices, levels, panel }: Props) {
  return (
    <>
      <LogHead head={head} />
      <EventFilters query={query} choices={choices} />
      {found === null ? (
        <Alert>This address is no search. {problems.join('. ')}. Clear the filters, or mend it.</Alert>
      ) : (
        <Found found={found} query={query} levels={levels} />
      )}
      {panel}
    </>
  )
}

function Found({ found, query, levels }: { found: EventPage; query: AuditQuery; levels: LevelView[] }) {
  const [first] = found.events
  const order = query.order === 'oldest' ? 'oldest' : 'newest'
  if (first === undefined)
    return (
      <EmptyState
        title="No event in this range"
        action={
          <Link href="/console/audit" prefetch={false} className={buttonClass()}>
            Show all events
          </Link>
        }
      >
        Widen the time, or take a filter away.
      </EmptyState>
    )
  return (
    <section aria-label="Events found" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {order === 'newest' && !query.cursor && <NewerEvents query={query} newest={first.id} />}
        <ExportLinks query={query} />
      </div>
      <EventTable label="Events" events={found.events} levels={levels} query={query} order={order} />
      <Pager found={found} query={query} order={order} />
    </section>
  )
}

function Pager({ found, query, order }: { found: EventPage; query: AuditQuery; order: 'newest' | 'oldest' }) {
  const link = (cursor: string | null, words: string) => (
    <Link href={auditPath(query, { cursor, open: null })} prefetch={false} className={buttonClass()}>
      {words}
    </Link>
  )
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-2">
      {query.cursor && link(null, order === 'newest' ? 'Newest' : 'Oldest')}
      {found.next && link(found.next, order === 'newest' ? 'Older events' : 'Newer events')}
      {!found.next && <p className="text-muted text-sm">No more events in this search.</p>}
    </nav>
  )
}
