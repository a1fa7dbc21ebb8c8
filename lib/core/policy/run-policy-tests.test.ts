// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import { describe, expect, it } from 'vitest'
import { classify } from '../classification/classify'
import { createDetectorSet } from '../classification/detector-set'
import { emptyOrgIndex } from '../classification/org-index'
import { summarize } from '../classification/summarize'
import { compilePolicy } from './compile-policy'
import { decide } from './decide'
import type { RequestFacts } from './decision'
import type { PolicyDocumentInput } from './document'
import { runPolicyTests } from './run-policy-tests'
import { boundarySentence, exceptionSentence, explainDecision, ruleSentence } from './sentences'
import { localFirst } from './starters/local-first'

const set = createDetectorSet()
const facts: RequestFacts = {
  level: 'confidential',
  findings: [{ type: 'finance.iban', confidence: 'high', count: 2, beside: [] }],
  groups: ['legal'],
  channel: 'chat',
  purpose: 'answer',
  uses: [],
  tokens: 10,
  at: 0,
  suspended: [],
}

function compiled(change: Partial<PolicyDocumentInput> = {}) {
  const result = compilePolicy({ ...localFirst, ...change }, 3)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.policy
}

describe('the starter Local first', () => {
  it('passes its own tests with the real classifier', () => {
    const results = runPolicyTests(compiled(), (payload) => summarize(classify(payload, set, emptyOrgIndex).findings))
    expect(results.filter(({ passed }) => !passed).map(({ name, failures }) => [name, failures])).toEqual([])
    expect(results).toHaveLength(12)
  })

  it('fails a test that expects something else, in words', () => {
    const tests = [
      { name: 't', given: { level: 'public', findings: [] }, expect: { actions: { cloud: 'block' as const } } },
    ]
    const [result] = runPolicyTests(compiled({ tests }), () => [])
    expect(result?.failures).toEqual(['expected block at cloud, got allow'])
  })
})

describe('sentences', () => {
  const rules: PolicyDocumentInput['rules'] = [
    {
      id: 'legal-at-home',
      mode: 'enforce',
      if: { groups: ['legal'], level: 'confidential' },
      then: { private: 'justify', cloud: 'block' },
    },
  ]
  const exceptions: PolicyDocumentInput['exceptions'] = [
    {
      id: 'deal-room',
      lowers: { rule: 'legal-at-home', boundary: 'cloud' },
      for: ['deal-room'],
      to: 'redact',
      notWith: ['health'],
      until: '2026-12-31',
      owner: 'o',
      reason: 'r',
    },
  ]
  const policy = compiled({ rules, exceptions })

  it('says of a rule whom it binds, when, and what it demands', () => {
    const [rule] = policy.rules
    expect(rule && ruleSentence(policy, rule)).toBe(
      'When people in legal send Confidential or higher, private asks for a reason and cloud is blocked.',
    )
  })

  it('says of an exception for whom, until when, and what remains', () => {
    const [exception] = policy.exceptions
    expect(exception && exceptionSentence(policy, exception)).toBe(
      'For deal-room, until 2026-12-31: at cloud, the rule legal-at-home demands no more than redact, unless health data is found.',
    )
  })

  it('explains a decision by level, findings, cell and rule', () => {
    expect(explainDecision(policy, decide(policy, facts))).toBe(
      'The level is Confidential because of 2 × an IBAN. Cloud is blocked because the matrix says redact for Confidential and the rule legal-at-home says block.',
    )
    const off = decide(policy, { ...facts, suspended: [{ boundary: 'local' }] })
    expect(boundarySentence(policy, off, 'local')).toBe('In-house is blocked because an admin has switched it off.')
  })

  it('ends an exception at midnight in the zone of the document', () => {
    const zoned = compiled({ rules, exceptions, zone: 'Europe/Berlin' })
    expect(zoned.exceptions[0]?.endsAt).toBe(Date.parse('2026-12-31T23:00:00Z'))
    const member = { ...facts, groups: ['legal', 'deal-room'] }
    expect(decide(zoned, { ...member, at: Date.parse('2026-12-31T22:59:59Z') }).actions.cloud).toBe('redact')
    expect(decide(zoned, { ...member, at: Date.parse('2026-12-31T23:00:00Z') }).actions.cloud).toBe('block')
  })
})
