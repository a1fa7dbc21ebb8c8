import type { LevelView } from '../chat/views'
import type { Boundary } from '../policy/boundary'
import type { Candidate } from '../routing/candidate'

interface Named {
  id: string
  name: string
}

/** One model, and why a person sees it or does not. */
export interface ModelRight {
  id: string
  name: string
  provider: string
  boundary: Boundary
  /** The highest level that it may receive. */
  clearance: LevelView
  /** Everyone, or those of the person's groups that give it; an empty list = they do not see it. */
  from: 'everyone' | Named[]
  /** Whom it is for, where the person is not among them; empty = nobody. */
  insteadFor: Named[]
}

const near: Record<Boundary, number> = { local: 0, private: 1, cloud: 2 }

/**
 * Which of the models that are switched on people in these groups see, and by what: the same rule as routing's, so that
 * a page never promises what a request is refused. What is seen comes first, and of that what stays in the house.
 */
export function modelRights(
  candidates: readonly Candidate[],
  mine: readonly Named[],
  groups: readonly Named[],
  levelOf: (id: string) => LevelView,
): ModelRight[] {
  return candidates
    .filter(({ enabled, abilities }) => enabled && !abilities.embeddings)
    .map(({ modelId, modelName, providerName, boundary, clearance, visibleTo }) => {
      const from = visibleTo === 'everyone' ? visibleTo : mine.filter(({ id }) => visibleTo.includes(id))
      return {
        ...{ id: modelId, name: modelName, provider: providerName, boundary, clearance: levelOf(clearance), from },
        insteadFor: from === 'everyone' || from.length > 0 ? [] : groups.filter(({ id }) => visibleTo.includes(id)),
      }
    })
    .sort(
      (a, b) =>
        Number(b.from.length > 0) - Number(a.from.length > 0) ||
        near[a.boundary] - near[b.boundary] ||
        a.name.localeCompare(b.name),
    )
}
