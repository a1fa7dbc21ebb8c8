import { familyOf } from '../classification/catalogue/kinds'
import { nameOfType } from '../classification/default-rows'
import type { FindingSummary } from '../classification/finding'
import type { Clause } from '../classification/level-of'
import type { Action } from './action'
import type { Boundary } from './boundary'
import type { CompiledCondition, CompiledException, CompiledPolicy, CompiledRule } from './compiled-policy'
import type { Decision, Trace } from './decision'

const places: Record<Boundary, string> = { local: 'in-house', private: 'private', cloud: 'cloud' }

const demandWords: Record<Action, string> = {
  allow: 'is open',
  redact: 'gets pseudonyms only',
  justify: 'asks for a reason',
  'redact+justify': 'gets pseudonyms only and asks for a reason',
  block: 'is blocked',
}

const familyWords: Record<string, string> = {
  secret: 'a secret',
  finance: 'financial data',
  identity: 'an identity number',
  person: 'personal data',
  contact: 'contact data',
  network: 'a network address',
  health: 'health data',
  legal: 'legal matter',
  business: 'a business matter',
  marking: 'a marking',
  code: 'code',
  org: "the organization's own knowledge",
  payload: 'something that could not be read',
}

/** A level's name as its admin wrote it; the id where the policy does not know it. */
export function levelName(policy: Pick<CompiledPolicy, 'document'>, level: string): string {
  return policy.document.levels.find((candidate) => candidate.id === level)?.name ?? level
}

/** "When people in legal send Confidential or higher, private asks for a reason and cloud is blocked." */
export function ruleSentence(
  policy: Pick<CompiledPolicy, 'document'>,
  rule: Pick<CompiledRule, 'if' | 'demands'>,
): string {
  const demands = (Object.entries(rule.demands) as [Boundary, Action | undefined][]).flatMap(([boundary, action]) =>
    action === undefined ? [] : [`${places[boundary]} ${demandWords[action]}`],
  )
  return `${conditionWords(policy, rule.if)}, ${joinWords(demands, 'and')}.`
}

/** "For deal-room, until 2026-12-31: the rule legal-at-home demands no more than redact at cloud." */
export function exceptionSentence(
  policy: Pick<CompiledPolicy, 'document' | 'levels'>,
  exception: Omit<CompiledException, 'endsAt'>,
): string {
  const written = policy.document.exceptions.find((candidate) => candidate.id === exception.id)
  const what =
    exception.rule === undefined
      ? `${levelName(policy, policy.levels[exception.cellRank ?? 0] ?? '')} and below`
      : `the rule ${exception.rule}`
  const unless =
    exception.notWith.length === 0 ? '' : `, unless ${joinWords(exception.notWith.map(typeWords), 'or')} is found`
  const until = written?.until ?? ''
  const who = joinWords(exception.groups, 'or')
  return `For ${who}, until ${until}: at ${places[exception.boundary]}, ${what} demands no more than ${exception.to}${unless}.`
}

/** What was found, as types and counts: "a payment card number and 3 × a name". */
export function findingsWords(findings: readonly FindingSummary[]): string {
  const counts = new Map<string, number>()
  for (const { type, count } of findings) {
    const words = typeWords(type)
    counts.set(words, (counts.get(words) ?? 0) + count)
  }
  return joinWords(
    [...counts].map(([words, count]) => (count > 1 ? `${count} × ${words}` : words)),
    'and',
  )
}

/** Why the request has its level: "The level is Restricted because of a payment card number." */
export function levelSentence(policy: CompiledPolicy, trace: Trace): string {
  const level = levelName(policy, trace.level)
  if (trace.missing.includes('level') || trace.missing.includes('findings')) {
    return `The level counts as ${level} because it could not be read.`
  }
  if (trace.because.length > 0) return `The level is ${level} because of ${findingsWords(trace.because)}.`
  if (trace.level === policy.document.base) return `The level is ${level}: nothing sensitive was found.`
  return `The level is ${level}, which this conversation reached before.`
}

/** One sentence for one boundary: what is demanded there, and which cell, rule, switch or invariant demands it. */
export function boundarySentence(policy: CompiledPolicy, decision: Decision, boundary: Boundary): string {
  const { trace } = decision
  const action = decision.actions[boundary]
  const place = places[boundary]
  if (trace.missing.includes('policy')) return `${capital(place)} is blocked because no policy is published.`
  if (action === 'allow') return `${capital(place)} is open for ${levelName(policy, trace.level)} text.`
  const reasons = reasonsFor(policy, trace, boundary)
  return `${capital(place)} ${demandWords[action]} because ${joinWords(reasons, 'and')}.`
}

/** The one sentence of a receipt: what the level is, why, and what that means for cloud. */
export function explainDecision(policy: CompiledPolicy, decision: Decision): string {
  return `${levelSentence(policy, decision.trace)} ${boundarySentence(policy, decision, 'cloud')}`
}

function reasonsFor(policy: CompiledPolicy, trace: Trace, boundary: Boundary): string[] {
  const reasons: string[] = []
  if (trace.suspended.some((entry) => 'boundary' in entry && entry.boundary === boundary)) {
    reasons.push('an admin has switched it off')
  }
  if (trace.cells[boundary] !== 'allow') {
    reasons.push(`the matrix says ${trace.cells[boundary]} for ${levelName(policy, trace.level)}`)
  }
  for (const rule of trace.rules) {
    if (!rule.held || rule.mode !== 'enforce') continue
    const would = rule.would[boundary]
    if (would !== undefined && would !== 'allow') reasons.push(`the rule ${rule.id} says ${would}`)
  }
  for (const floor of trace.floors) {
    if (floor.boundary === boundary) reasons.push(`the invariant ${floor.id} demands ${floor.least}`)
  }
  return reasons
}

function conditionWords(policy: Pick<CompiledPolicy, 'document'>, condition: CompiledCondition): string {
  const who = condition.groups === undefined ? 'people' : `people in ${joinWords(condition.groups, 'or')}`
  const without = condition.notGroups === undefined ? '' : ` outside ${joinWords(condition.notGroups, 'and')}`
  const what: string[] = []
  if (condition.level !== undefined) what.push(`${levelName(policy, condition.level.id)} or higher`)
  for (const clause of condition.findings ?? []) what.push(clauseWords(clause))
  if (condition.uses !== undefined) what.push(joinWords(condition.uses, 'or'))
  if (condition.tokens !== undefined) what.push(`at least ${condition.tokens} tokens`)
  const sent = what.length === 0 ? 'anything' : joinWords(what, 'with')
  const through = condition.channel === undefined ? '' : ` through ${joinWords(condition.channel, 'or')}`
  const purpose = condition.purpose === undefined ? '' : ` for ${joinWords(condition.purpose, 'or')}`
  const hours = condition.hours === undefined ? '' : ' in the hours named'
  return `When ${who}${without} send ${sent}${through}${purpose}${hours}`
}

/** "at least 3 × a name beside contact data" */
export function clauseWords(clause: Clause): string {
  const types = joinWords(clause.of.map(typeWords), 'or')
  const count = clause.count > 1 ? `at least ${clause.count} × ` : ''
  const beside = clause.beside === undefined ? '' : ` beside ${joinWords(clause.beside.map(typeWords), 'or')}`
  return `${count}${types}${beside}`
}

function typeWords(type: string): string {
  if (familyOf(type) === type) return familyWords[type] ?? type
  return nameOfType(type)
}

function joinWords(words: readonly string[], last: string): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}

/** With its first letter in upper case. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
