import type { PolicyDocument } from './document'
import { writtenExceptionSentence, writtenInvariantSentence, writtenRuleSentence } from './document-sentences'

/** A place of a policy that names groups, by their slugs. */
export interface GroupMention {
  kind: 'rule' | 'invariant' | 'exception'
  id: string
  /** Only a rule has one of its own; the others always hold. */
  mode: 'off' | 'shadow' | 'enforce'
  groups: string[]
  sentence: string
}

/** Every place of a policy that names a group, in the order written. */
export function groupMentions(document: PolicyDocument): GroupMention[] {
  const named = (condition: { groups?: string[]; notGroups?: string[] }) => [
    ...(condition.groups ?? []),
    ...(condition.notGroups ?? []),
  ]
  const mentions: GroupMention[] = [
    ...document.rules.map((rule) => ({
      kind: 'rule' as const,
      id: rule.id,
      mode: rule.mode,
      groups: named(rule.if),
      sentence: writtenRuleSentence(document, rule),
    })),
    ...document.invariants.map((invariant) => ({
      kind: 'invariant' as const,
      id: invariant.id,
      mode: 'enforce' as const,
      groups: named(invariant.if),
      sentence: writtenInvariantSentence(document, invariant),
    })),
    ...document.exceptions.map((exception) => ({
      kind: 'exception' as const,
      id: exception.id,
      mode: 'enforce' as const,
      groups: exception.for,
      sentence: writtenExceptionSentence(document, exception),
    })),
  ]
  return mentions.filter(({ groups }) => groups.length > 0)
}
