import type { Metadata } from 'next'
import { AuditPage } from '@/components/console/audit/audit-page'
import { AuditSkeleton } from '@/components/console/audit/audit-skeleton'
import { EventPanel } from '@/components/console/audit/event-panel'
import { LoadedPart } from '@/components/console/loaded-part'
import { PageHead } from '@/components/console/page-head'
import type { Actor } from '@/lib/core/access/actor'
import { eventPageSchema } from '@/lib/core/audit/event-filter'
import { eventTypes } from '@/lib/core/audit/event-sentence'
import { isAppError } from '@/lib/core/errors'
import { plainParams } from '@/lib/core/plain-params'
import { page } from '@/lib/server/http/page'
import { getAuditEvent } from '@/lib/server/operations/get-audit-event'
import { getLogHead } from '@/lib/server/operations/get-log-head'
import { listAuditEvents } from '@/lib/server/operations/list-audit-events'
import { listAuditFilters } from '@/lib/server/operations/list-audit-filters'
import { listLevels } from '@/lib/server/operations/list-levels'

export const metadata: Metadata = { title: 'Audit' }

export default page({ permission: 'audit.read' }, async ({ actor, searchParams }) => (
  <>
    <PageHead title="Audit" lead="What happened, by whom, and where it went. Chats cannot be read here." />
    <LoadedPart name="The log" skeleton={<AuditSkeleton />}>
      <Log actor={actor} params={plainParams(searchParams)} />
    </LoadedPart>
  </>
))

async function Log({ actor, params }: { actor: Actor; params: Record<string, string> }) {
  const { open, ...query } = params
  const parsed = eventPageSchema.safeParse(query)
  // The search is in the log before anything is read, the head included.
  const found = parsed.success ? await listAuditEvents(actor, parsed.data) : null
  const [choices, head, levels, event] = await Promise.all([
    listAuditFilters(actor),
    getLogHead(actor),
    listLevels().catch(() => []),
    open ? getAuditEvent(actor, open).catch(absentAsNull) : null,
  ])
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return (
    <AuditPage
      head={head}
      query={query}
      found={found}
      problems={problems}
      choices={{ ...choices, types: eventTypes }}
      levels={levels}
      panel={open ? <EventPanel key={open} event={event} levels={levels} query={query} /> : null}
    />
  )
}

function absentAsNull(error: unknown): null {
  if (isAppError(error) && error.code === 'not_found') return null
  throw error
}
