import type { Action } from './action'
import type { Boundary } from './boundary'
import { compileCondition } from './compile-condition'
import type { CompiledPolicy } from './compiled-policy'
import type { Exception, Invariant, PolicyDocument } from './document'
import { exceptionSentence, ruleSentence } from './sentences'

export type WrittenRule = PolicyDocument['rules'][number]

const rankOf = ({ levels }: PolicyDocument) => new Map(levels.map((level, index) => [level.id, index]))

const demandOf = (boundary: Boundary, action: Action): Partial<Record<Boundary, Action>> => ({ [boundary]: action })

/** The sentence of a rule as it is written, in whatever mode. */
export function writtenRuleSentence(document: PolicyDocument, rule: Pick<WrittenRule, 'if' | 'then'>): string {
  return ruleSentence({ document }, { if: compileCondition(rule.if, rankOf(document)), demands: rule.then })
}

/** The sentence of an invariant: what holds whatever matrix and rules say. */
export function writtenInvariantSentence(document: PolicyDocument, invariant: Invariant): string {
  const demands = demandOf(invariant.boundary, invariant.least)
  return `Always: ${ruleSentence({ document }, { if: compileCondition(invariant.if, rankOf(document)), demands })}`
}

/** The sentence of an exception as it is written. */
export function writtenExceptionSentence(document: PolicyDocument, exception: Exception): string {
  const { id, lowers, to, notWith = [] } = exception
  const policy: Pick<CompiledPolicy, 'document' | 'levels'> = { document, levels: document.levels.map(({ id }) => id) }
  return exceptionSentence(policy, {
    id,
    boundary: lowers.boundary,
    groups: exception.for,
    to,
    notWith,
    rule: 'rule' in lowers ? lowers.rule : undefined,
    cellRank: 'cell' in lowers ? rankOf(document).get(lowers.cell) : undefined,
  })
}
