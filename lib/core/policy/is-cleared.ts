import type { CompiledPolicy } from './compiled-policy'
import type { LevelId } from './decision'

/**
 * May a model of this clearance receive this level? The ceiling under every policy: no rule, exception or justification
 * lifts it. A missing or unknown clearance is the lowest level; an unknown level is the highest.
 */
export function isCleared(policy: CompiledPolicy, clearance: LevelId | null | undefined, level: LevelId): boolean {
  const held = clearance === null || clearance === undefined ? 0 : (policy.rank.get(clearance) ?? 0)
  const needed = policy.rank.get(level) ?? policy.levels.length - 1
  return held >= needed
}
