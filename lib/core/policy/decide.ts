import { isCovered } from '../classification/catalogue/kinds'
import { levelOf } from '../classification/level-of'
import { type Action, isAtMost, joinActions, lowerAction } from './action'
import { type Boundary, boundaries } from './boundary'
import type { CompiledException, CompiledPolicy, CompiledRule } from './compiled-policy'
import type { Decision, RequestFacts, RuleTrace, Trace } from './decision'
import { findUnmet } from './evaluate-condition'
import { type ReadFacts, readFacts } from './read-facts'

/**
 * The action that the policy demands at each boundary, with the trace that explains it: the join of the matrix cell,
 * of every enforced rule whose condition holds, of every suspended boundary and of every invariant's floor; cells and
 * rules lowered first by the exceptions that apply. Never throws; what cannot be read tightens (policy.md sections 3
 * and 6). In the trace, `cells` and each rule's `would` are as lowered, so joining them, the suspensions (block) and
 * the floors gives `actions`.
 */
export function decide(policy: CompiledPolicy, facts: RequestFacts): Decision {
  try {
    return decideUnguarded(policy, facts)
  } catch {
    return blockEverywhere(policy.version, facts, 'facts')
  }
}

function decideUnguarded(policy: CompiledPolicy, facts: RequestFacts): Decision {
  const read = readFacts(policy, facts)
  const trace: Trace = {
    policyVersion: policy.version,
    level: read.level,
    because: read.findings === null ? [] : levelOf(read.findings, policy.table, read.level).because,
    cells: { local: 'block', private: 'block', cloud: 'block' },
    rules: [],
    exceptions: [],
    suspended: read.suspended ?? boundaries.map((boundary) => ({ boundary })),
    floors: [],
    missing: read.missing,
    actions: { local: 'allow', private: 'allow', cloud: 'allow' },
  }
  const applying = policy.exceptions.filter((exception) => doesApply(policy, exception, read))
  addCells(policy, read, applying, trace)
  for (const rule of policy.rules) addRule(policy, rule, read, applying, trace)
  for (const suspension of trace.suspended) {
    if ('boundary' in suspension) tighten(trace, suspension.boundary, 'block')
  }
  addFloors(policy, read, trace)
  return { policyVersion: policy.version, level: read.level, actions: trace.actions, trace }
}

/** No published version, or one that cannot be read: nothing may be sent anywhere. */
export function decideWithoutPolicy(facts: RequestFacts): Decision {
  return blockEverywhere(0, facts, 'policy')
}

function blockEverywhere(policyVersion: number, facts: RequestFacts, missing: string): Decision {
  const level = typeof facts?.level === 'string' ? facts.level : ''
  const actions: Record<Boundary, Action> = { local: 'block', private: 'block', cloud: 'block' }
  const trace: Trace = {
    policyVersion,
    level,
    because: [],
    cells: { ...actions },
    rules: [],
    exceptions: [],
    suspended: [],
    floors: [],
    missing: [missing],
    actions,
  }
  return { policyVersion, level, actions, trace }
}

function tighten(trace: Trace, boundary: Boundary, action: Action): void {
  trace.actions[boundary] = joinActions(trace.actions[boundary], action)
}

/** An exception needs everything known: doubt about time, groups or findings means that it does not apply. */
function doesApply(policy: CompiledPolicy, exception: CompiledException, facts: ReadFacts): boolean {
  const { at, groups, findings } = facts
  if (at === null || groups === null || findings === null) return false
  if (at >= exception.endsAt) return false
  if (policy.publishedAt !== undefined && at < policy.publishedAt) return false
  const isKnown = (group: string) => policy.knownGroups === undefined || policy.knownGroups.has(group)
  if (!exception.groups.some((group) => groups.has(group) && isKnown(group))) return false
  const meets = (type: string) =>
    findings.some((finding) => finding.confidence !== 'low' && finding.count > 0 && isCovered(finding.type, type))
  return !exception.notWith.some(meets)
}

function lowered(action: Action, boundary: Boundary, exceptions: readonly CompiledException[], trace: Trace): Action {
  let result = action
  for (const { id, boundary: at, to } of exceptions) {
    if (at !== boundary) continue
    result = lowerAction(result, to)
    if (!trace.exceptions.some((seen) => seen.id === id)) trace.exceptions.push({ id, boundary, to })
  }
  return result
}

function addCells(
  policy: CompiledPolicy,
  facts: ReadFacts,
  applying: readonly CompiledException[],
  trace: Trace,
): void {
  const covering = applying.filter(({ cellRank }) => cellRank !== undefined && facts.rank <= cellRank)
  for (const boundary of boundaries) {
    const cell = policy.cells[facts.rank]?.[boundary] ?? 'block'
    trace.cells[boundary] = lowered(cell, boundary, covering, trace)
    tighten(trace, boundary, trace.cells[boundary])
  }
}

function addRule(
  policy: CompiledPolicy,
  rule: CompiledRule,
  facts: ReadFacts,
  applying: readonly CompiledException[],
  trace: Trace,
): void {
  const unmet = findUnmet(policy, rule.if, facts)
  if (unmet !== null) {
    trace.rules.push({ id: rule.id, held: false, mode: rule.mode, ...unmet })
    return
  }
  const naming = applying.filter((exception) => exception.rule === rule.id)
  const would: Extract<RuleTrace, { held: true }>['would'] = {}
  for (const boundary of boundaries) {
    const demand = rule.demands[boundary]
    if (demand === undefined) continue
    would[boundary] = lowered(demand, boundary, naming, trace)
    if (rule.mode === 'enforce') tighten(trace, boundary, would[boundary])
  }
  trace.rules.push({ id: rule.id, held: true, mode: rule.mode, would })
}

/** The floors should never have any work to do; the caller logs a decision with a floor as a defect. */
function addFloors(policy: CompiledPolicy, facts: ReadFacts, trace: Trace): void {
  for (const { id, if: condition, boundary, least } of policy.invariants) {
    if (isAtMost(least, trace.actions[boundary]) || findUnmet(policy, condition, facts) !== null) continue
    trace.floors.push({ id, boundary, least })
    tighten(trace, boundary, least)
  }
}
