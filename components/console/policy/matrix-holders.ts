import type { WrittenAction } from '@/lib/core/policy/action'
import type { Boundary } from '@/lib/core/policy/boundary'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { writtenInvariantSentence } from '@/lib/core/policy/document-sentences'

export interface Holder {
  id: string
  least: WrittenAction
  sentence: string
}

/** Invariants that ask for nothing but a level, and so hold the whole cell. */
export function holdersOf(document: PolicyDocument, level: string, boundary: Boundary): Holder[] {
  const rank = (id: string) => document.levels.findIndex((candidate) => candidate.id === id)
  return document.invariants.flatMap((invariant) => {
    const asked = Object.keys(invariant.if).filter(
      (key) => invariant.if[key as keyof typeof invariant.if] !== undefined,
    )
    const isOfLevels = asked.every((key) => key === 'level')
    if (!isOfLevels || invariant.boundary !== boundary || rank(level) < rank(invariant.if.level ?? level)) return []
    return [{ id: invariant.id, least: invariant.least, sentence: writtenInvariantSentence(document, invariant) }]
  })
}
