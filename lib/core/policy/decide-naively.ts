import type { FindingSummary } from '../classification/finding'
import type { Action } from './action'
import { type Boundary, boundaries } from './boundary'
import type { RequestFacts } from './decision'
import type { Condition, Exception, PolicyDocument } from './document'

/**
 * A second implementation of the decision, written from policy.md section 3 alone and as plainly as can be: sets of
 * obligations, the raw document, no compilation. Tests compare it with `decide`; nothing else may use it.
 */
export function decideNaively(document: PolicyDocument, facts: RequestFacts): Record<Boundary, Action> {
  const result: Partial<Record<Boundary, Action>> = {}
  for (const boundary of boundaries) result[boundary] = nameOf(obligationsAt(document, facts, boundary))
  return result as Record<Boundary, Action>
}

const demands: Record<Action, string[]> = {
  allow: [],
  redact: ['redact'],
  justify: ['reason'],
  'redact+justify': ['redact', 'reason'],
  block: ['redact', 'reason', 'never'],
}

function nameOf(set: Set<string>): Action {
  if (set.has('never')) return 'block'
  if (set.has('redact') && set.has('reason')) return 'redact+justify'
  if (set.has('redact')) return 'redact'
  return set.has('reason') ? 'justify' : 'allow'
}

function obligationsAt(document: PolicyDocument, facts: RequestFacts, boundary: Boundary): Set<string> {
  const all = new Set<string>()
  const levels = document.levels.map((level) => level.id)
  const level = levels.includes(facts.level) ? facts.level : (levels.at(-1) as string)
  const lower = (action: Action, names: (exception: Exception) => boolean) => {
    let left = demands[action]
    for (const exception of document.exceptions) {
      if (exception.lowers.boundary !== boundary || !names(exception) || !applies(exception, facts)) continue
      left = left.filter((obligation) => demands[exception.to].includes(obligation))
    }
    for (const obligation of left) all.add(obligation)
  }
  const cell = document.matrix[level]?.[boundary] ?? 'block'
  lower(cell, ({ lowers }) => 'cell' in lowers && levels.indexOf(level) <= levels.indexOf(lowers.cell))
  for (const rule of document.rules) {
    if (rule.mode !== 'enforce' || !holds(rule.if, facts, levels.indexOf(level), levels)) continue
    lower(rule.then[boundary] ?? 'allow', ({ lowers }) => 'rule' in lowers && lowers.rule === rule.id)
  }
  for (const suspension of facts.suspended) {
    if ('boundary' in suspension && suspension.boundary === boundary) for (const o of demands.block) all.add(o)
  }
  for (const invariant of document.invariants) {
    if (invariant.boundary !== boundary || !holds(invariant.if, facts, levels.indexOf(level), levels)) continue
    for (const obligation of demands[invariant.least]) all.add(obligation)
  }
  return all
}

function applies(exception: Exception, facts: RequestFacts): boolean {
  const over = Date.parse(`${exception.until}T00:00:00Z`) + 24 * 60 * 60 * 1000
  const met = (exception.notWith ?? []).some((type) => count(facts.findings, [type], 'medium') > 0)
  return facts.at < over && exception.for.some((group) => facts.groups.includes(group)) && !met
}

function holds(condition: Condition, facts: RequestFacts, rank: number, levels: string[]): boolean {
  const { level, findings, groups, notGroups, channel, purpose, uses, tokens, hours } = condition
  if (level && rank < levels.indexOf(level)) return false
  if (findings?.some((clause) => count(facts.findings, clause.of, clause.confidence) < clause.count)) return false
  if (groups && !groups.some((group) => facts.groups.includes(group))) return false
  if (notGroups?.some((group) => facts.groups.includes(group))) return false
  if (channel && ![channel].flat().includes(facts.channel)) return false
  if (purpose && ![purpose].flat().includes(facts.purpose)) return false
  if (uses && ![uses].flat().some((use) => facts.uses.includes(use))) return false
  if (tokens && facts.tokens < tokens) return false
  return hours === undefined || isMondayOrSundayNight(facts.at)
}

/** The one window that the random policies use: Monday and Sunday, 18:00 to 08:00 the next morning, in UTC. */
function isMondayOrSundayNight(at: number): boolean {
  const date = new Date(at)
  const day = date.getUTCDay()
  if (date.getUTCHours() >= 18) return day === 1 || day === 0
  return date.getUTCHours() < 8 && (day === 2 || day === 1)
}

function count(findings: FindingSummary[], of: string[], confidence: string): number {
  const order = ['low', 'medium', 'high']
  return findings
    .filter((finding) => order.indexOf(finding.confidence) >= order.indexOf(confidence))
    .filter(({ type }) =>
      of.some((prefix) => type === prefix || type.startsWith(`${prefix}.`) || type.startsWith(`${prefix}:`)),
    )
    .reduce((sum, finding) => sum + finding.count, 0)
}
