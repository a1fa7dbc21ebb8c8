import { describe, expect, it } from 'vitest'
import { type PolicyTest, policyDocumentSchema } from '@/lib/core/policy/document'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { findTestErrors, formOfTest, testOf } from './test-form'

const test: PolicyTest = {
  name: 'All parts',
  given: {
    text: 'x',
    level: 'internal',
    findings: [{ type: 'finance.iban', count: 2, confidence: 'high', beside: ['person', 'contact'] }],
    groups: ['sales'],
    channel: 'api',
    purpose: 'title',
    uses: ['web'],
    tokens: 12,
    at: '2026-03-02T09:00:00Z',
  },
  expect: { level: 'confidential', actions: { cloud: 'redact' } },
}
const form = formOfTest(test)

describe('the form of a test', () => {
  it('gives back every test of the starter, and one with all parts, as it was', () => {
    for (const one of [test, ...policyDocumentSchema.parse(localFirst).tests])
      expect(testOf(formOfTest(one), one)).toEqual(one)
  })

  it('keeps a text that is not given any more, so that it can come back', () => {
    const findings = { ...form, kind: 'findings' as const }
    expect(testOf(findings, test).given.text).toBeUndefined()
    expect(testOf({ ...findings, kind: 'text' }, test)).toEqual(test)
  })

  it.each([
    ['name', { name: ' ' }, /Write a name/],
    ['name', { name: 'Other' }, /Another test has this name/],
    ['text', { text: '' }, /Write a text/],
    ['text', { text: 'x'.repeat(200_001) }, /At most 200,000/],
    ['findings', { findings: 'finance.iban 2 high\nnonsense' }, /“nonsense” is no finding/],
    ['findings', { findings: 'finance.iban 0' }, /is no finding/],
    ['tokens', { tokens: '1.5' }, /whole number/],
    ['at', { at: 'tomorrow' }, /Write a moment/],
    ['expect', { expectLevel: '', actions: {} }, /Expect a level/],
  ] as const)('names the field %s for %j', (field, change, sentence) => {
    const errors = findTestErrors({ ...form, ...change }, ['Other'])
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field]).toMatch(sentence)
  })
})
