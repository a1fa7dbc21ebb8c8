import type { Actor } from '@/lib/core/access/actor'
import type { EventInput } from '@/lib/core/audit/event'
import { byActor } from '../store/audit-actor'
import { type Words, wordsMac } from '../store/dictionary'

interface Named extends Words {
  slug: string
  name: string
}

type ListEvent = 'list.uploaded' | 'list.changed' | 'list.removed'

/** What the log keeps of a list: its names, how many words, and a keyed hash of them. Never a word. */
export function listEvent(
  actor: Actor,
  type: ListEvent,
  id: string,
  [before, after]: [before: Named | null, after: Named | null],
): EventInput {
  const of = (list: Named | null) =>
    list === null
      ? {}
      : {
          ...{ slug: list.slug, name: list.name, mac: wordsMac(list) },
          ...{ terms: list.terms.length, exclusions: list.exclusions.length },
        }
  return {
    type,
    outcome: 'success',
    severity: 'notice',
    ...byActor(actor),
    target: { kind: 'list', id, label: (after ?? before)?.name },
    change: { before: of(before), after: of(after) },
  }
}
