import type { CompiledCondition } from './compiled-policy'
import type { LevelId } from './decision'
import type { Condition } from './document'
import { stretchesOf } from './zone'

/** A written condition with its names resolved; a level that the document does not have counts as the lowest. */
export function compileCondition(condition: Condition, rank: ReadonlyMap<LevelId, number>): CompiledCondition {
  const { level, findings, groups, notGroups, channel, purpose, uses, tokens, hours } = condition
  return {
    level: level === undefined ? undefined : { id: level, rank: rank.get(level) ?? 0 },
    findings,
    groups,
    notGroups,
    channel: listOf(channel),
    purpose: listOf(purpose),
    uses: listOf(uses),
    tokens,
    hours: hours === undefined ? undefined : stretchesOf(hours),
  }
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  if (value === undefined) return undefined
  return Array.isArray(value) ? value : [value as T]
}
