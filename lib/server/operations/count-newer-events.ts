import type { Actor } from '@/lib/core/access/actor'
import { type EventPageInput, filterOf } from '@/lib/core/audit/event-filter'
import { searchEvents } from '../store/audit-search'
import { recordSearch } from './record-search'
import { requirePermission } from './require-permission'

/** Past this many it says only that there are more. */
const most = 100

/** How many events of a search came after `cursor`: at most 101, which means more than 100. */
export async function countNewerEvents(actor: Actor, input: EventPageInput): Promise<{ count: number }> {
  await requirePermission(actor, 'audit.read')
  const filter = filterOf(input)
  await recordSearch(actor, filter)
  const newer = await searchEvents({ filter, order: 'oldest', cursor: input.cursor, limit: most + 1 })
  return { count: newer.length }
}
