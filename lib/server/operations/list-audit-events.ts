import type { Actor } from '@/lib/core/access/actor'
import { type EventPageInput, filterOf } from '@/lib/core/audit/event-filter'
import { type EventPage, parseLine, viewEvent } from '@/lib/core/audit/event-view'
import { searchEvents } from '../store/audit-search'
import { recordSearch } from './record-search'
import { requirePermission } from './require-permission'
import { resolveEventNames } from './resolve-event-names'

const pageSize = 100

/** One page of a search of the log. The search itself is an event, committed first. */
export async function listAuditEvents(actor: Actor, input: EventPageInput): Promise<EventPage> {
  await requirePermission(actor, 'audit.read')
  const filter = filterOf(input)
  await recordSearch(actor, filter)
  const { order, cursor } = input
  const found = await searchEvents({ filter, order, cursor, limit: pageSize + 1 })
  const page = found.slice(0, pageSize)
  const { names } = await resolveEventNames(page.map(({ body }) => body))
  return {
    events: page.map(({ body }) => viewEvent(parseLine(body), names)),
    next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  }
}
