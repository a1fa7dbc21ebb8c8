import type { Refusal } from '../chat/receipt'
import type { Action } from '../policy/action'
import type { Boundary } from '../policy/boundary'
import type { Candidate } from './candidate'

export interface Asked {
  groups: string[]
  actions: Record<Boundary, Action>
  /** Is this clearance high enough for what would be sent? */
  isCleared: (clearance: string) => boolean
  /** A reason was given, or stands from before. */
  hasReason: boolean
  /** Input that would be sent, and the cap on what comes back, in tokens. */
  inputTokens: number
}

export interface Refused {
  candidate: Candidate
  reason: Refusal
}

/**
 * The allowed set: computed once from the decision, and an argument to everything after it. What is refused keeps its
 * first reason, so that the receipt can say why. `redact` closes a boundary until what was found can be replaced.
 */
export function allowedModels(candidates: Candidate[], asked: Asked): { allowed: Candidate[]; refused: Refused[] } {
  const allowed: Candidate[] = []
  const refused: Refused[] = []
  for (const candidate of candidates) {
    const reason = refusalOf(candidate, asked)
    if (reason === null) allowed.push(candidate)
    else refused.push({ candidate, reason })
  }
  return { allowed, refused }
}

function refusalOf(candidate: Candidate, asked: Asked): Refusal | null {
  const visible =
    candidate.visibleTo === 'everyone' || candidate.visibleTo.some((group) => asked.groups.includes(group))
  if (!visible || !candidate.enabled) return 'groups'
  const action = asked.actions[candidate.boundary]
  if (action === 'block') return 'block'
  if (!asked.isCleared(candidate.clearance)) return 'clearance'
  if (action === 'redact' || action === 'redact+justify') return 'redact'
  if (candidate.suspended) return 'suspended'
  if (action === 'justify' && !asked.hasReason) return 'justify'
  if (candidate.state === 'off' || candidate.state === 'configError') return 'state'
  if (candidate.contextTokens !== null && asked.inputTokens > candidate.contextTokens) return 'context'
  return null
}
