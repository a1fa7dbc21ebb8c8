import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { ModelChoice } from '@/lib/core/chat/views'
import { decisionState, requirePolicy } from './decision-state'
import { requirePermission } from './require-permission'

/** Models that are open to this person, near ones first. */
export async function listModelChoices(actor: Actor): Promise<ModelChoice[]> {
  await requirePermission(actor, 'chat.use')
  const [policy, state] = [await requirePolicy(), await decisionState()]
  const own = new Set(actor.groups.map(({ id }) => id))
  return state.candidates
    .filter(
      ({ enabled, visibleTo, abilities }) =>
        enabled && !abilities.embeddings && (visibleTo === 'everyone' || visibleTo.some((id) => own.has(id))),
    )
    .map((candidate) => {
      const { inputMicrosPerMillion, outputMicrosPerMillion } = candidate
      const priced = inputMicrosPerMillion !== null && outputMicrosPerMillion !== null
      return {
        id: candidate.modelId,
        name: candidate.modelName,
        provider: candidate.providerName,
        boundary: candidate.boundary,
        practice: candidate.practice,
        contextTokens: candidate.contextTokens,
        abilities: candidate.abilities,
        state: candidate.suspended ? ('off' as const) : candidate.state,
        clearance: viewLevel(policy, candidate.clearance),
        price: priced
          ? { inputMicrosPerMillion, outputMicrosPerMillion }
          : candidate.boundary === 'cloud'
            ? null
            : ('in-house' as const),
      }
    })
    .sort((a, b) => a.boundary.localeCompare(b.boundary) * -1 || a.name.localeCompare(b.name))
}
