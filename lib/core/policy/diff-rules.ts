import { boundaries } from './boundary'
import type { PolicyDocument } from './document'
import { type WrittenRule, writtenRuleSentence } from './document-sentences'
import { effectOfActions, joinEffects, type PolicyEffect } from './effect'
import { isSame } from './is-same'
import type { PolicyChange } from './policy-change'

/** Rules added, removed and changed. Only a rule in `enforce` decides anything. */
export function diffRules(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const gone = before.rules.filter(({ id }) => !after.rules.some((rule) => rule.id === id))
  return [
    ...gone.map((rule) => changeOf(before, rule, after, undefined)),
    ...after.rules.flatMap((rule) => {
      const old = before.rules.find(({ id }) => id === rule.id)
      return isSame(old, rule) ? [] : [changeOf(before, old, after, rule)]
    }),
  ]
}

function changeOf(
  before: PolicyDocument,
  was: WrittenRule | undefined,
  after: PolicyDocument,
  is: WrittenRule | undefined,
): PolicyChange {
  const [old, now] = [was && writtenRuleSentence(before, was), is && writtenRuleSentence(after, is)]
  return {
    path: `rules.${(is ?? was)?.id}`,
    before: was ? shortOf(was) : null,
    after: is ? shortOf(is) : null,
    effect: effectOf(was, is),
    sentence: sentenceOf(was, is, old, now),
  }
}

function sentenceOf(was?: WrittenRule, is?: WrittenRule, old = '', now = ''): string {
  if (was === undefined) return `Rule added (${is?.mode}): ${now}`
  if (is === undefined) return `Rule removed: ${old}`
  if (old === now && was.mode !== is.mode) return `Rule ${was.mode} → ${is.mode}: ${now}`
  if (old === now) return `The note of a rule changed: ${now}`
  return `Rule changed (${was.mode === is.mode ? is.mode : `${was.mode} → ${is.mode}`}): ${old} → ${now}`
}

function shortOf({ mode, then }: WrittenRule): string {
  const demands = boundaries.flatMap((boundary) => (then[boundary] ? [`${boundary}=${then[boundary]}`] : []))
  return `${mode}: ${demands.join(', ')}`
}

function effectOf(was: WrittenRule | undefined, is: WrittenRule | undefined): PolicyEffect {
  const [held, holds] = [was?.mode === 'enforce', is?.mode === 'enforce']
  if (!held && !holds) return 'same'
  if (!held) return 'tighter'
  if (!holds) return 'looser'
  if (!isSame(was?.if, is?.if)) return 'both'
  return boundaries.reduce<PolicyEffect>(
    (sum, boundary) => joinEffects(sum, effectOfActions(was?.then[boundary] ?? 'allow', is?.then[boundary] ?? 'allow')),
    'same',
  )
}
