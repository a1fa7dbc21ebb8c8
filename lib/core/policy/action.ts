/**
 * What a boundary demands, as a set of obligations in three bits: redact 001, justify 010, block 111.
 * Joining is set union, so the strictest of redact and justify loses neither (`redact+justify`, which arises only so).
 */
export const actions = ['allow', 'redact', 'justify', 'redact+justify', 'block'] as const

export type Action = (typeof actions)[number]

/** The actions that a person may write into a document; the fifth arises only by joining. */
export const writtenActions = ['allow', 'redact', 'justify', 'block'] as const

export type WrittenAction = (typeof writtenActions)[number]

const bits: Record<Action, number> = { allow: 0, redact: 1, justify: 2, 'redact+justify': 3, block: 7 }
const byBits: Record<number, Action> = { 0: 'allow', 1: 'redact', 2: 'justify', 3: 'redact+justify', 7: 'block' }

/** Least upper bound of two actions. Associative, commutative, idempotent; `allow` is bottom and `block` is top. */
export function joinActions(a: Action, b: Action): Action {
  return byBits[bits[a] | bits[b]] ?? 'block'
}

/** Is `a` at most as strict as `b`? */
export function isAtMost(a: Action, b: Action): boolean {
  return (bits[a] | bits[b]) === bits[b]
}

/** What an exception leaves of an action: only the obligations that `to` keeps. */
export function lowerAction(a: Action, to: Action): Action {
  return byBits[bits[a] & bits[to]] ?? 'block'
}
