import { diffLevels } from './diff-levels'
import { diffTests } from './diff-tests'
import type { PolicyDocument } from './document'
import { isSame } from './is-same'
import type { PolicyChange } from './policy-change'
import { levelName } from './sentences'

/** Everything beside cells, rules, exceptions and invariants: levels, base, what is ignored, tests, and the rest. */
export function diffSettings(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return [
    ...diffLevels(before, after),
    ...diffBase(before, after),
    ...diffIgnored(before, after),
    ...diffTests(before, after),
    ...diffWhole(before, after),
  ]
}

function diffBase(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  if (before.base === after.base) return []
  const rank = (id: string) => after.levels.findIndex((level) => level.id === id)
  const [was, is] = [rank(before.base), rank(after.base)]
  const effect = was < 0 ? 'both' : is > was ? 'tighter' : 'looser'
  const sentence = `Where nothing is found, the level is ${levelName({ document: after }, after.base)}.`
  return [{ path: 'base', before: before.base, after: after.base, effect, sentence }]
}

function diffIgnored(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const change = (type: string, isIgnored: boolean): PolicyChange => ({
    path: `ignore.${type}`,
    before: isIgnored ? null : 'ignored',
    after: isIgnored ? 'ignored' : null,
    effect: isIgnored ? 'looser' : 'tighter',
    sentence: isIgnored ? `Findings of ${type} count for nothing.` : `Findings of ${type} count again.`,
  })
  return [
    ...after.ignore.filter((type) => !before.ignore.includes(type)).map((type) => change(type, true)),
    ...before.ignore.filter((type) => !after.ignore.includes(type)).map((type) => change(type, false)),
  ]
}

const wholes = [
  ['name', 'same', 'The name of the policy changed.'],
  ['zone', 'both', 'The time zone of hours and ends changed.'],
  ['lowering', 'both', 'Who may lower the level of a chat changed.'],
  ['routing', 'same', 'How a model is chosen among those allowed changed.'],
] as const

function diffWhole(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return wholes.flatMap(([path, effect, sentence]): PolicyChange[] =>
    isSame(before[path], after[path]) ? [] : [{ path, before: null, after: null, effect, sentence }],
  )
}
