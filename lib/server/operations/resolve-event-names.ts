import { type EventNames, eventNames, idsIn } from '@/lib/core/audit/event-names'
import { findNames } from '../store/audit-names'
import { decisionState } from './decision-state'

/** The words for every id in these lines, as of today. */
export async function resolveEventNames(
  lines: string[],
): Promise<{ names: EventNames; known: ReadonlyMap<string, string> }> {
  const ids = [...new Set(lines.flatMap(idsIn))]
  const [known, { policy }] = await Promise.all([findNames(ids), decisionState()])
  const levels = new Map(policy?.document.levels.map(({ id, name }) => [id, name]) ?? [])
  return { names: eventNames(known, levels), known }
}
