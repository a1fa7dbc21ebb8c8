import { type Action, isAtMost } from './action'

/** What a change does to decisions, at whatever boundary: `same` where none can come out otherwise. */
export const policyEffects = ['same', 'tighter', 'looser', 'both'] as const

export type PolicyEffect = (typeof policyEffects)[number]

/** Of two changes together: tighter here and looser there is `both`. */
export function joinEffects(a: PolicyEffect, b: PolicyEffect): PolicyEffect {
  if (a === b || b === 'same') return a
  return a === 'same' ? b : 'both'
}

/** Is the second action stricter than the first, freer, or neither? */
export function effectOfActions(before: Action, after: Action): PolicyEffect {
  if (before === after) return 'same'
  if (isAtMost(before, after)) return 'tighter'
  return isAtMost(after, before) ? 'looser' : 'both'
}
