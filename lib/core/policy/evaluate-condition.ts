import { isClauseMet } from '../classification/level-of'
import type { CompiledCondition, CompiledPolicy } from './compiled-policy'
import type { ReadFacts } from './read-facts'

/** The first part of a condition that does not hold: its name, what it wanted, what it saw. */
export interface Unmet {
  unmet: string
  wanted: unknown
  had: unknown
}

/**
 * Which part of the condition fails first; null when all hold. A part that cannot be evaluated (a missing fact, a group
 * that the organization does not have) holds: in a rule or an invariant, doubt tightens.
 */
export function findUnmet(policy: CompiledPolicy, condition: CompiledCondition, facts: ReadFacts): Unmet | null {
  const { level, tokens } = condition
  if (level !== undefined && facts.rank < level.rank) return { unmet: 'level', wanted: level.id, had: facts.level }
  return (
    unmetFindings(policy, condition, facts) ??
    unmetGroups(policy, condition, facts) ??
    unmetOne('channel', condition.channel, facts.channel) ??
    unmetOne('purpose', condition.purpose, facts.purpose) ??
    unmetUses(condition, facts) ??
    (tokens !== undefined && facts.tokens !== null && facts.tokens < tokens
      ? { unmet: 'tokens', wanted: tokens, had: facts.tokens }
      : null) ??
    unmetHours(policy, condition, facts)
  )
}

function unmetFindings(policy: CompiledPolicy, condition: CompiledCondition, facts: ReadFacts): Unmet | null {
  const { findings } = facts
  if (condition.findings === undefined || findings === null) return null
  const clause = condition.findings.find((wanted) => !isClauseMet(findings, wanted, policy.table.ignore))
  if (clause === undefined) return null
  return { unmet: 'findings', wanted: clause, had: findings.map(({ type, count }) => ({ type, count })) }
}

function unmetGroups(policy: CompiledPolicy, condition: CompiledCondition, facts: ReadFacts): Unmet | null {
  const { groups, notGroups } = condition
  const mine = facts.groups
  if (mine === null) return null
  const isUnknown = (group: string) => policy.knownGroups !== undefined && !policy.knownGroups.has(group)
  if (groups !== undefined && !groups.some((group) => mine.has(group) || isUnknown(group))) {
    return { unmet: 'groups', wanted: groups, had: [...mine] }
  }
  if (notGroups?.some((group) => mine.has(group) && !isUnknown(group))) {
    return { unmet: 'notGroups', wanted: notGroups, had: [...mine] }
  }
  return null
}

function unmetOne(name: string, wanted: readonly string[] | undefined, had: string | null): Unmet | null {
  return wanted === undefined || had === null || wanted.includes(had) ? null : { unmet: name, wanted, had }
}

function unmetUses(condition: CompiledCondition, facts: ReadFacts): Unmet | null {
  const wanted = condition.uses
  const had = facts.uses
  if (wanted === undefined || had === null || wanted.some((use) => had.includes(use))) return null
  return { unmet: 'uses', wanted, had }
}

function unmetHours(policy: CompiledPolicy, condition: CompiledCondition, facts: ReadFacts): Unmet | null {
  if (condition.hours === undefined || facts.at === null) return null
  const minute = policy.weekMinute(facts.at)
  if (condition.hours.some(([start, end]) => minute >= start && minute < end)) return null
  return { unmet: 'hours', wanted: condition.hours, had: minute }
}
