import { boundaries } from './boundary'
import { diffRules } from './diff-rules'
import { diffSettings } from './diff-settings'
import type { PolicyDocument } from './document'
import { writtenExceptionSentence, writtenInvariantSentence } from './document-sentences'
import { effectOfActions, joinEffects, type PolicyEffect } from './effect'
import { isSame } from './is-same'
import type { PolicyChange } from './policy-change'
import { levelName } from './sentences'

export interface PolicyDiff {
  effect: PolicyEffect
  /** Those that loosen come first. */
  changes: PolicyChange[]
}

const order: readonly PolicyEffect[] = ['looser', 'both', 'tighter', 'same']

/**
 * What differs between two documents, by meaning: objects by id, cells by level and boundary; order within a list means
 * nothing, but for levels. Where it cannot tell whether a change loosens (a condition that was written anew), it says both.
 */
export function diffPolicies(before: PolicyDocument, after: PolicyDocument): PolicyDiff {
  const changes = [
    ...diffCells(before, after),
    ...diffRules(before, after),
    ...diffExceptions(before, after),
    ...diffInvariants(before, after),
    ...diffSettings(before, after),
  ]
  changes.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
  return { effect: changes.reduce<PolicyEffect>((sum, change) => joinEffects(sum, change.effect), 'same'), changes }
}

function diffCells(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return after.levels.flatMap(({ id }) => {
    const [was, is] = [before.matrix[id], after.matrix[id]]
    if (was === undefined || is === undefined) return []
    return boundaries.flatMap((boundary): PolicyChange[] =>
      was[boundary] === is[boundary]
        ? []
        : [
            {
              path: `matrix.${id}.${boundary}`,
              before: was[boundary],
              after: is[boundary],
              effect: effectOfActions(was[boundary], is[boundary]),
              sentence: `${levelName({ document: after }, id)} at ${boundary}: ${was[boundary]} → ${is[boundary]}.`,
            },
          ],
    )
  })
}

interface Kind<T> {
  path: string
  added: PolicyEffect
  removed: PolicyEffect
  short: (entry: T) => string
  sentence: (document: PolicyDocument, entry: T) => string
}

function diffById<T extends { id: string }>(
  [before, was]: [PolicyDocument, T[]],
  [after, is]: [PolicyDocument, T[]],
  kind: Kind<T>,
): PolicyChange[] {
  const { short, sentence } = kind
  const path = (id: string) => `${kind.path}.${id}`
  const gone = was.filter(({ id }) => !is.some((entry) => entry.id === id))
  return [
    ...gone.map((old) => ({
      path: path(old.id),
      before: short(old),
      after: null,
      effect: kind.removed,
      sentence: `Removed: ${sentence(before, old)}`,
    })),
    ...is.flatMap((entry): PolicyChange[] => {
      const old = was.find(({ id }) => id === entry.id)
      if (old !== undefined && isSame(old, entry)) return []
      const change = { path: path(entry.id), before: old === undefined ? null : short(old), after: short(entry) }
      return old === undefined
        ? [{ ...change, effect: kind.added, sentence: `Added: ${sentence(after, entry)}` }]
        : [{ ...change, effect: 'both', sentence: `Changed: ${sentence(before, old)} → ${sentence(after, entry)}` }]
    }),
  ]
}

function diffExceptions(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return diffById([before, before.exceptions], [after, after.exceptions], {
    path: 'exceptions',
    added: 'looser',
    removed: 'tighter',
    short: ({ lowers, to, until }) => `${to} at ${lowers.boundary} until ${until}`,
    sentence: writtenExceptionSentence,
  })
}

function diffInvariants(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return diffById([before, before.invariants], [after, after.invariants], {
    path: 'invariants',
    added: 'tighter',
    removed: 'looser',
    short: ({ boundary, least }) => `${least} at ${boundary}`,
    sentence: writtenInvariantSentence,
  })
}
