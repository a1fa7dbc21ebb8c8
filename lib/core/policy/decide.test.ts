import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOf } from '../classification/level-of'
import { type Action, isAtMost, joinActions, lowerAction } from './action'
import { boundaries } from './boundary'
import { compilePolicy } from './compile-policy'
import type { CompiledPolicy } from './compiled-policy'
import { decide, decideWithoutPolicy } from './decide'
import { decideNaively } from './decide-naively'
import type { RequestFacts } from './decision'
import type { PolicyDocumentInput } from './document'
import { documentArbitrary, factsArbitrary, findingArbitrary } from './policy-arbitraries.test'

function compiled(document: unknown): CompiledPolicy {
  const result = compilePolicy(document, 7)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.policy
}

function actionsOf(document: unknown, facts: unknown): Record<string, Action> {
  return decide(compiled(document), facts as RequestFacts).actions
}

function isNowhereLooser(before: Record<string, Action>, after: Record<string, Action>): boolean {
  return boundaries.every((boundary) => isAtMost(before[boundary] ?? 'block', after[boundary] ?? 'allow'))
}

const known = { numRuns: 500 }
const both = [documentArbitrary, factsArbitrary] as const

describe('decide', { timeout: 60_000 }, () => {
  it('equals a second, naive implementation on 10,000 random policies and requests', () => {
    const policies = fc.tuple(documentArbitrary, fc.array(factsArbitrary, { minLength: 10, maxLength: 10 }))
    const check = fc.property(policies, ([document, requests]) => {
      const policy = compiled(document)
      for (const facts of requests) {
        expect(decide(policy, facts).actions).toEqual(decideNaively(policy.document, facts))
      }
    })
    fc.assert(check, { numRuns: 1_000 })
  })

  it('changes nothing when rules, exceptions, rows, groups or findings are permuted or repeated', () => {
    const check = fc.property(...both, (document, facts) => {
      const turned: PolicyDocumentInput = {
        ...document,
        rules: [...(document.rules ?? [])].reverse(),
        exceptions: [...(document.exceptions ?? [])].reverse(),
        levels: document.levels.map((level) => ({ ...level, when: [...(level.when ?? [])].reverse() })),
      }
      const turnedFacts = {
        ...facts,
        groups: [...facts.groups, ...facts.groups].reverse(),
        findings: [...facts.findings].reverse(),
      }
      expect(actionsOf(turned, turnedFacts)).toEqual(actionsOf(document, facts))
    })
    fc.assert(check, known)
  })

  it('is never looser when a rule is added or enabled, or an exception ends', () => {
    const check = fc.property(...both, fc.nat(), (document, facts, index) => {
      const rules = document.rules ?? []
      const enabled = { ...document, rules: rules.map((rule) => ({ ...rule, mode: 'enforce' as const })) }
      expect(isNowhereLooser(actionsOf(document, facts), actionsOf(enabled, facts))).toBe(true)
      const gone = rules[index % Math.max(1, rules.length)]?.id
      const fewer = {
        ...document,
        rules: rules.filter((rule) => rule.id !== gone),
        exceptions: document.exceptions?.filter(({ lowers }) => !('rule' in lowers) || lowers.rule !== gone),
      }
      expect(isNowhereLooser(actionsOf(fewer, facts), actionsOf(document, facts))).toBe(true)
      const ended = { ...document, exceptions: [] }
      expect(isNowhereLooser(actionsOf(document, facts), actionsOf(ended, facts))).toBe(true)
    })
    fc.assert(check, known)
  })

  it('is never looser when the level rises, or a finding, a use, tokens or a suspension are added', () => {
    const check = fc.property(...both, findingArbitrary, (document, facts, finding) => {
      const policy = compiled(document)
      const before = decide(policy, facts).actions
      const index = policy.levels.indexOf(facts.level)
      const harder: RequestFacts[] = [
        { ...facts, level: index < 0 ? facts.level : (policy.levels[index + 1] ?? facts.level) },
        { ...facts, findings: [...facts.findings, finding] },
        { ...facts, uses: [...new Set([...facts.uses, 'web' as const])] },
        { ...facts, tokens: facts.tokens + 50 },
        { ...facts, suspended: [...facts.suspended, { boundary: 'cloud' }] },
      ]
      for (const next of harder) expect(isNowhereLooser(before, decide(policy, next).actions)).toBe(true)
    })
    fc.assert(check, known)
  })

  it('gives the same actions with every off and shadow rule taken away', () => {
    const check = fc.property(...both, (document, facts) => {
      const acting = (document.rules ?? []).filter((rule) => rule.mode === 'enforce').map((rule) => rule.id)
      const bare = {
        ...document,
        rules: document.rules?.filter((rule) => acting.includes(rule.id)),
        exceptions: document.exceptions?.filter(({ lowers }) => !('rule' in lowers) || acting.includes(lowers.rule)),
      }
      expect(actionsOf(bare, facts)).toEqual(actionsOf(document, facts))
    })
    fc.assert(check, known)
  })

  it('lets an exception change only its boundary, only for its groups, never below what it keeps', () => {
    const check = fc.property(...both, (document, facts) => {
      const after = actionsOf(document, facts)
      for (const exception of document.exceptions ?? []) {
        const rest = { ...document, exceptions: document.exceptions?.filter(({ id }) => id !== exception.id) }
        const before = actionsOf(rest, facts)
        for (const boundary of boundaries) {
          const isMine = boundary === exception.lowers.boundary
          const isFor = exception.for.some((group) => facts.groups.includes(group))
          if (!isMine || !isFor) expect(after[boundary]).toBe(before[boundary])
          const least = lowerAction(before[boundary] ?? 'block', exception.to)
          expect(isAtMost(least, after[boundary] ?? 'allow')).toBe(true)
        }
      }
    })
    fc.assert(check, known)
  })

  it('gives a true trace: joining what it lists gives the actions', () => {
    const check = fc.property(...both, (document, facts) => {
      const { trace, actions } = decide(compiled(document), facts)
      for (const boundary of boundaries) {
        let joined: Action = trace.cells[boundary]
        for (const rule of trace.rules) {
          if (rule.held && rule.mode === 'enforce') joined = joinActions(joined, rule.would[boundary] ?? 'allow')
        }
        if (trace.suspended.some((entry) => 'boundary' in entry && entry.boundary === boundary)) joined = 'block'
        for (const floor of trace.floors) {
          if (floor.boundary === boundary) joined = joinActions(joined, floor.least)
        }
        expect(joined).toBe(actions[boundary])
      }
    })
    fc.assert(check, known)
  })

  it('names a condition as unmet only where it is: without it the rule gets further', () => {
    const check = fc.property(...both, (document, facts) => {
      for (const rule of decide(compiled(document), facts).trace.rules) {
        if (rule.held) continue
        const rules = document.rules?.map((candidate) =>
          candidate.id === rule.id ? { ...candidate, if: { ...candidate.if, [rule.unmet]: undefined } } : candidate,
        )
        const again = decide(compiled({ ...document, rules }), facts).trace.rules.find(({ id }) => id === rule.id)
        expect(again?.held === true || (again?.held === false && again.unmet !== rule.unmet)).toBe(true)
      }
    })
    fc.assert(check, known)
  })

  it('never throws and never loosens on facts that are arbitrary JSON', () => {
    const check = fc.property(documentArbitrary, fc.jsonValue(), (document, value) => {
      const policy = compiled(document)
      const { actions } = decide(policy, value as unknown as RequestFacts)
      const top = policy.cells[policy.cells.length - 1]
      if (top) expect(isNowhereLooser(top, actions)).toBe(true)
    })
    fc.assert(check, known)
  })

  it('tightens for each fact that is missing, and lists it', () => {
    const check = fc.property(...both, fc.nat(8), (document, facts, index) => {
      const key = Object.keys(facts)[index] ?? 'level'
      const before = decide(compiled(document), facts)
      const after = decide(compiled(document), { ...facts, [key]: undefined })
      expect(after.trace.missing).toContain(key)
      expect(isNowhereLooser(before.actions, after.actions)).toBe(true)
    })
    fc.assert(check, known)
  })

  it('blocks everywhere without a policy', () => {
    const { actions, trace } = decideWithoutPolicy({ level: 'public' } as RequestFacts)
    expect(actions).toEqual({ local: 'block', private: 'block', cloud: 'block' })
    expect(trace.missing).toEqual(['policy'])
  })

  it('keeps the level of levelOf monotone in findings and in what was before', () => {
    const findings = fc.array(findingArbitrary, { maxLength: 4 })
    const check = fc.property(documentArbitrary, findings, findingArbitrary, (document, before, finding) => {
      const { table, rank } = compiled(document)
      const low = levelOf(before, table, table.base).level
      const high = levelOf([...before, finding], table, low).level
      expect(rank.get(high) ?? -1).toBeGreaterThanOrEqual(rank.get(low) ?? 99)
    })
    fc.assert(check, known)
  })
})
