import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { Table, Td, Th } from '@/components/ui/table'
import type { EventView } from '@/lib/core/audit/event-view'
import type { LevelView } from '@/lib/core/chat/views'
import { BoundaryBadge } from '../boundary-badge'
import { type AuditQuery, auditPath } from './audit-path'
import { EventLevel } from './event-level'
import { EventOutcome } from './event-outcome'
import { RowKeys } from './row-keys'
import { UtcTime } from './utc-time'

interface Props {
  label: string
  events: EventView[]
  levels: LevelView[]
  query: AuditQuery
  /** Absent: the order is fixed. */
  order?: 'newest' | 'oldest'
}

export function EventTable({ label, events, levels, query, order }: Props) {
  return (
    <RowKeys>
      <Table label={label}>
        <thead>
          <tr>
            {order ? <TimeHead query={query} order={order} /> : <Th>Time (UTC)</Th>}
            <Th>Event</Th>
            <Th>Person</Th>
            <Th>Level</Th>
            <Th>Boundary</Th>
            <Th>Outcome</Th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} levels={levels} query={query} />
          ))}
        </tbody>
      </Table>
    </RowKeys>
  )
}

function TimeHead({ query, order }: { query: AuditQuery; order: 'newest' | 'oldest' }) {
  const other = order === 'newest' ? 'oldest' : 'newest'
  const Icon = order === 'newest' ? ArrowDown : ArrowUp
  return (
    <Th aria-sort={order === 'newest' ? 'descending' : 'ascending'}>
      <Link
        href={auditPath(query, { order: other === 'newest' ? null : other, cursor: null, open: null })}
        prefetch={false}
        className="inline-flex items-center gap-1 rounded-sm hover:text-text"
      >
        Time (UTC)
        <Icon aria-hidden className="size-3.5" />
        <span className="sr-only">, show {other} first</span>
      </Link>
    </Th>
  )
}

function EventRow({ event, levels, query }: { event: EventView; levels: LevelView[]; query: AuditQuery }) {
  return (
    <tr className="hover:bg-card">
      <Td className="text-muted">
        <UtcTime at={event.at} />
      </Td>
      <Td className="min-w-72">
        <Link
          data-row
          href={auditPath(query, { open: event.id })}
          prefetch={false}
          scroll={false}
          className="break-words underline-offset-4 hover:underline"
        >
          {event.sentence}
        </Link>
        <span className="block font-mono text-muted text-xs" translate="no">
          {event.type}
        </span>
      </Td>
      <Td className="min-w-32">{event.subject === null ? <span className="text-muted">–</span> : event.who}</Td>
      <Td>{event.level && <EventLevel level={event.level} levels={levels} />}</Td>
      <Td>{event.boundary && <BoundaryBadge boundary={event.boundary} />}</Td>
      <Td>
        <EventOutcome outcome={event.outcome} />
      </Td>
    </tr>
  )
}
