// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyDocumentSchema } from '@/lib/core/policy/document'
import type { WrittenRule } from '@/lib/core/policy/document-sentences'
import { documentArbitrary } from '@/lib/core/policy/policy-arbitraries.test'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { findFormErrors, formOf, ruleOf } from './rule-form'

const document = policyDocumentSchema.parse(localFirst)
const rule: WrittenRule = {
  id: 'all-parts',
  mode: 'shadow',
  if: {
    level: 'internal',
    findings: [{ of: ['finance.iban', 'person'], count: 3, confidence: 'high', beside: ['contact'] }],
    groups: ['sales'],
    notGroups: ['legal'],
    channel: ['chat', 'api'],
    purpose: ['title', 'summary'],
    uses: 'web',
    tokens: 1000,
    hours: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }],
  },
  then: { cloud: 'block' },
  note: 'Why',
}
const form = formOf(rule)

describe('the form of a rule', () => {
  it('gives back a rule of all parts as it was', () => {
    expect(ruleOf(form, rule)).toEqual(rule)
  })

  it('gives back any rule as it was, also what it cannot show', () => {
    fc.assert(
      fc.property(documentArbitrary, (input) => {
        for (const one of policyDocumentSchema.parse(input).rules) expect(ruleOf(formOf(one), one)).toEqual(one)
      }),
    )
  })

  it('leaves several findings alone while the rest is changed', () => {
    const [clause] = rule.if.findings ?? []
    if (clause === undefined) throw new Error('the rule asks for findings')
    const several = { ...rule, if: { ...rule.if, findings: [clause, { ...clause, of: ['health'] }] } }
    expect(formOf(several).types).toBeNull()
    const changed = ruleOf({ ...formOf(several), tokens: '5' }, several)
    expect(changed.if).toEqual({ ...several.if, tokens: 5 })
  })

  it('asks for nothing that is left open', () => {
    const open = {
      ...form,
      level: '',
      groups: [],
      notGroups: [],
      types: [],
      purposes: [],
      uses: [],
      tokens: '',
      hours: [],
    }
    expect(ruleOf({ ...open, channel: 'api' }, rule).if).toEqual({ channel: 'api' })
  })

  it.each([
    ['id', { id: 'Not a slug' }, /short name/],
    ['notGroups', { notGroups: ['sales'] }, /Nobody is in sales and outside it/],
    ['count', { count: '0' }, /whole number/],
    ['count', { count: 'many' }, /whole number/],
    ['tokens', { tokens: '-1' }, /whole number/],
    ['hours.0', { hours: [{ days: [], from: '08:00', to: '18:00' }] }, /at least one day/],
    ['hours.0', { hours: [{ days: ['mon'], from: '8', to: '18:00' }] }, /hours and minutes/],
    ['demands', { demands: {} }, /at least one boundary/],
  ] as const)('names the field %s for %j', (field, change, sentence) => {
    const errors = findFormErrors({ ...form, ...structuredClone(change) } as typeof form, document, true)
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field]).toMatch(sentence)
  })
})
