import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePolicy } from './compile-policy'
import { decide } from './decide'
import { type Given, type PolicyDocument, type PolicyTest, policyDocumentSchema } from './document'
import { withoutTest, withTest, withTestAt } from './edit-tests'
import { documentArbitrary, factsArbitrary, findingArbitrary } from './policy-arbitraries.test'
import { factsOf, runPolicyTests } from './run-policy-tests'
import { localFirst } from './starters/local-first'
import { exampleOf, expectVerdict, viewTestResult } from './test-outcome'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const givenArbitrary: fc.Arbitrary<Given> = fc
  .record({ facts: factsArbitrary, text: maybe(fc.string()), isBare: fc.boolean() })
  .map(({ facts: { findings, groups, channel, purpose, uses, tokens, at }, text, isBare }) =>
    isBare ? { text: text ?? '' } : { text, findings, groups, channel, purpose, uses, tokens, at },
  )

const actionArbitrary = fc.constantFrom(
  'allow' as const,
  'redact' as const,
  'redact+justify' as const,
  'block' as const,
)
const expectArbitrary: fc.Arbitrary<PolicyTest['expect']> = fc.record(
  {
    level: fc.constant('l0'),
    actions: fc.record(
      { local: actionArbitrary, private: actionArbitrary, cloud: actionArbitrary },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)

const testArbitrary = fc.record({ name: fc.string({ minLength: 1 }), given: givenArbitrary, expect: expectArbitrary })

function compiled(document: PolicyDocument) {
  const result = compilePolicy(document, 1)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.policy
}

const resultOf = (document: PolicyDocument, findings: Parameters<typeof runPolicyTests>[1]) => {
  const policy = compiled(document)
  const [result] = runPolicyTests(policy, findings)
  if (result === undefined) throw new Error('no test')
  return viewTestResult(policy, result)
}

describe('expecting what happens now', () => {
  it('makes the test pass, whatever the document, the given and what was expected before', () => {
    fc.assert(
      fc.property(documentArbitrary, testArbitrary, fc.array(findingArbitrary), (input, test, found) => {
        const document = policyDocumentSchema.parse(input)
        const before = resultOf({ ...document, tests: [test] }, () => found)
        const after = expectVerdict(test, before.got)
        expect(resultOf({ ...document, tests: [after] }, () => found)).toMatchObject({ passed: true, failures: [] })
        expect(after.given).toEqual(test.given)
      }),
    )
  })

  it('asks about the parts that were asked about, or about all where none was', () => {
    const verdict = { level: 'l1', actions: { local: 'allow', private: 'redact', cloud: 'block' } } as const
    const test = (expect: PolicyTest['expect']): PolicyTest => ({ name: 't', given: {}, expect })
    expect(expectVerdict(test({ actions: { cloud: 'allow' } }), verdict).expect).toEqual({
      actions: { cloud: 'block' },
    })
    expect(expectVerdict(test({ level: 'l0' }), verdict).expect).toEqual({ level: 'l1' })
    expect(expectVerdict(test({}), verdict).expect).toEqual(verdict)
  })
})

describe('an edit of a test', () => {
  it('changes no decision', () => {
    fc.assert(
      fc.property(documentArbitrary, testArbitrary, testArbitrary, factsArbitrary, (input, one, other, facts) => {
        const document = policyDocumentSchema.parse(input)
        const wanted = decide(compiled(document), facts)
        const added = withTest(document, null, one)
        for (const edited of [added, withTest(added, 0, other), withTestAt(added, 0, other), withoutTest(added, 0)])
          expect(decide(compiled(edited), facts)).toEqual(wanted)
      }),
    )
  })

  it('comes back where it was when its removal is undone', () => {
    const document = policyDocumentSchema.parse(localFirst)
    const [, second] = document.tests
    expect(second && withTestAt(withoutTest(document, 1), 1, second)).toEqual(document)
  })
})

describe('a trial kept as a test', () => {
  it('passes against the policy it was tried on, also while a boundary is switched off', () => {
    fc.assert(
      fc.property(documentArbitrary, factsArbitrary, fc.array(findingArbitrary), (input, facts, found) => {
        const document = policyDocumentSchema.parse(input)
        const policy = compiled(document)
        const { groups, channel, uses, at, suspended } = facts
        const given = { text: 'x', groups, channel, uses, at }
        const example = exampleOf(policy, { ...factsOf(policy, given, () => found), suspended })
        const test = { name: 't', given: { text: 'x', ...example.given }, expect: example.expect }
        expect(resultOf({ ...document, tests: [test] }, () => found).failures).toEqual([])
      }),
    )
  })
})

describe('a test that fails', () => {
  it('says which cell or rule decides where it differs', () => {
    const tests: PolicyTest[] = [
      { name: 't', given: { level: 'confidential', findings: [] }, expect: { actions: { cloud: 'allow' } } },
    ]
    const { failures } = resultOf({ ...policyDocumentSchema.parse(localFirst), tests }, () => [])
    expect(failures).toEqual([
      {
        of: 'cloud',
        expected: 'allow',
        got: 'redact',
        words: 'expected allow at cloud, got redact',
        because: 'Cloud gets pseudonyms only because the matrix says redact for Confidential.',
      },
    ])
  })
})
