import { type EventNames, eventNames, idsIn } from '@/lib/core/audit/event-names'
import { findNames } from '../store/audit-names'
import { decisionState } from './decision-state'

/** The words for every id in these lines, as of today. */
export async function resolveEventNames(
  lines: string[],
): Promise<{ names: EventNames; known: ReadonlyMap<string, string> }> {
  const ids = [...new Set(lines.flatMap(idsIn))]
  const [known, levels] = await Promise.all([findNames(ids), policyLevels()])
  return { names: eventNames(known, levels), known }
}

/** Level → its name in the policy in force. */
export async function policyLevels(): Promise<ReadonlyMap<string, string>> {
  const { policy } = await decisionState()
  return new Map(policy?.document.levels.map(({ id, name }) => [id, name]) ?? [])
}
