'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button-class'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import type { EventDetail } from '@/lib/core/audit/event-view'
import type { LevelView } from '@/lib/core/chat/views'
import { BoundaryBadge } from '../boundary-badge'
import { type AuditQuery, auditPath } from './audit-path'
import { EventLevel } from './event-level'
import { EventOutcome } from './event-outcome'
import { UtcTime } from './utc-time'

interface Props {
  /** null = there is none with this id. */
  event: EventDetail | null
  levels: LevelView[]
  query: AuditQuery
}

/** One event beside the table: its sentence, its fields, its exact line. */
export function EventPanel({ event, levels, query }: Props) {
  const router = useRouter()
  const close = () => router.push(auditPath(query), { scroll: false })
  return (
    <Dialog open onClose={close} side="end" title="Event" focusTitle>
      {event === null ? (
        <p>There is no such event in the log. Perhaps the address was cut short.</p>
      ) : (
        <div className="grid gap-4 text-sm">
          <p className="break-words text-base">{event.sentence}</p>
          <p className="flex flex-wrap items-center gap-2 text-muted">
            <UtcTime at={event.at} /> UTC
            {event.level && <EventLevel level={event.level} levels={levels} />}
            {event.boundary && <BoundaryBadge boundary={event.boundary} />}
            <EventOutcome outcome={event.outcome} />
          </p>
          <Ways event={event} />
          <Fields event={event} />
          <Line event={event} />
        </div>
      )}
    </Dialog>
  )
}

function Ways({ event }: { event: EventDetail }) {
  const { runId, conversationId, subject } = event
  const link = (href: string, words: string) => (
    <Link href={href} prefetch={false} className={buttonClass('outline', 'sm')}>
      {words}
    </Link>
  )
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {runId && link(`/console/audit/requests/${runId}`, 'The whole request')}
      {conversationId && link(auditPath({ conversation: conversationId }), "The conversation's other events")}
      {subject && link(auditPath({ subject }), "The person's other events")}
    </div>
  )
}

function Fields({ event }: { event: EventDetail }) {
  return (
    <section className="grid gap-1.5 border-line border-t pt-3">
      <h3 className="font-medium text-muted">Fields</h3>
      <dl className="grid gap-1.5">
        {event.fields.map(({ name, value }) => (
          <div key={name} className="grid">
            <dt className="font-mono text-muted text-xs" translate="no">
              {name}
            </dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Line({ event }: { event: EventDetail }) {
  return (
    <section className="grid gap-1.5 border-line border-t pt-3">
      <h3 className="font-medium text-muted">Exact line</h3>
      <pre className="whitespace-pre-wrap break-all rounded-md bg-sunken p-3 font-mono text-xs" translate="no">
        {event.line}
      </pre>
      <div>
        <CopyButton text={() => event.line} label="Copy line" words />
      </div>
      <h3 className="font-medium text-muted">Leaf hash</h3>
      <p className="break-all font-mono text-xs" translate="no">
        {event.leaf}
      </p>
      {event.leafMatches ? (
        <p>Made anew from this line just now, it is the same.</p>
      ) : (
        <Alert>
          The hash made anew from this line is another one: the line or the hash was changed after it was written. Keep
          a copy of the database and tell an owner.
        </Alert>
      )}
    </section>
  )
}
