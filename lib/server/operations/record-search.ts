import type { Actor } from '@/lib/core/access/actor'
import type { EventFilter } from '@/lib/core/audit/event-filter'
import { nowMs } from '../platform/clock'
import { shared } from '../platform/registry'
import { byActor } from '../store/audit-actor'
import { transact } from '../store/transaction'

/** The pages of one search, and looking for what is newer, are one search: for so long. */
const sameSearchMs = 15 * 60_000
const mostRemembered = 2_000

const recorded = () => shared('audit-searches', () => new Map<string, number>())

/** `log.searched`, committed before anything is read: once for each distinct search of a session. */
export async function recordSearch(actor: Actor, filter: EventFilter): Promise<void> {
  const remembered = recorded()
  const key = `${actor.session} ${JSON.stringify(Object.entries(filter).sort())}`
  const last = remembered.get(key)
  if (last !== undefined && nowMs() - last < sameSearchMs) return
  await transact(async ({ record }) => {
    await record({ type: 'log.searched', outcome: 'success', ...byActor(actor), filter })
  })
  remembered.delete(key)
  remembered.set(key, nowMs())
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(oldest)
  }
}
