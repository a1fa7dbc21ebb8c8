import { eventNames, notingNames } from '@/lib/core/audit/event-names'
import { type EventView, type StoredEvent, viewEvent } from '@/lib/core/audit/event-view'
import { findNames } from '../store/audit-names'
import { policyLevels } from './resolve-event-names'

/** Most ids whose names are kept: people, models and the like are fewer; a log of ids that nobody knows is not. */
const mostKept = 20_000

/**
 * Shows events a batch at a time. A name is looked up once, when a sentence first asks for it, and stays what it was
 * then: a file of a million events says the same of everyone from its first line to its last.
 */
export async function openEventViewer(): Promise<(events: StoredEvent[]) => Promise<EventView[]>> {
  const known = new Map<string, string | null>()
  const missing = new Set<string>()
  const names = eventNames(notingNames(known, missing), await policyLevels())
  return async (events) => {
    if (known.size > mostKept) known.clear()
    for (;;) {
      const views = events.map((event) => viewEvent(event, names))
      if (missing.size === 0) return views
      const found = await findNames([...missing])
      for (const id of missing) known.set(id, found.get(id) ?? null)
      missing.clear()
    }
  }
}
