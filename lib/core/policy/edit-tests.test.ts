import { describe, expect, it } from 'vitest'
import { diffPolicies } from './diff-policies'
import { type PolicyDocument, policyDocumentSchema } from './document'
import { freeTestName, withoutTest, withTest } from './edit-tests'
import { givenWords } from './given-words'
import { mergePolicies } from './merge-policies'
import { localFirst } from './starters/local-first'

const base = policyDocumentSchema.parse(localFirst)
const [first, second] = base.tests
if (first === undefined || second === undefined) throw new Error('the starter has tests')
const extra = { name: 'Extra', given: { text: 'x' }, expect: { level: 'internal' } }
const changesOf = (after: PolicyDocument) => diffPolicies(base, after).changes

describe('tests of a draft', () => {
  it('differ by name, and never in what is decided', () => {
    const changed = withTest(withTest(withoutTest(base, 0), 0, { ...second, expect: extra.expect }), null, extra)
    expect(changesOf(changed).map(({ sentence, effect }) => `${effect}: ${sentence}`)).toEqual([
      `same: Test changed: ${second.name}.`,
      'same: Test added: Extra.',
      `same: Test removed: ${first.name}.`,
    ])
  })

  it('name no test in the path, which the log keeps', () => {
    expect(changesOf(withTest(base, null, extra)).map(({ path }) => path)).toEqual(['tests.12'])
  })

  it('of two people are laid together, test by test', () => {
    const mine = withTest(base, 0, { ...first, expect: extra.expect })
    const theirs = withoutTest(withTest(base, null, extra), 1)
    const merged = mergePolicies(base, mine, theirs)
    expect(merged.tests.map(({ name }) => name)).toEqual(theirs.tests.map(({ name }) => name))
    expect(merged.tests[0]).toEqual(mine.tests[0])
  })

  it('of one name twice are kept as the one who changed them has them', () => {
    const twice = withTest(withTest(base, null, extra), null, { ...extra, given: { text: 'y' } })
    expect(mergePolicies(base, twice, withoutTest(base, 0)).tests).toEqual(twice.tests)
  })

  it('get names that no other has', () => {
    const document = withTest(base, null, extra)
    expect(freeTestName(document, 'Other')).toBe('Other')
    expect(freeTestName(withTest(document, null, { ...extra, name: 'Extra (2)' }), 'Extra')).toBe('Extra (3)')
    const long = 'x'.repeat(200)
    expect(freeTestName(withTest(base, null, { ...extra, name: long }), long)).toHaveLength(200)
  })
})

describe('what a test is given, in words', () => {
  it.each([
    [{ text: ' Pay\n  me ' }, '“Pay me”', []],
    [{ level: 'confidential', findings: [] }, 'nothing found', ['level Confidential']],
    [
      { text: 'x', groups: ['sales'], channel: 'api', purpose: 'title', uses: ['web'], tokens: 9 },
      '“x”',
      ['from sales', 'through api', 'for title', 'with web', '9 tokens'],
    ],
    [{ messages: [{ role: 'user', content: 'Hi' }] }, '1 message, first “Hi”', []],
  ] as const)('says %j', (given, what, how) => {
    expect(givenWords(base, structuredClone(given) as Parameters<typeof givenWords>[1])).toEqual({ what, how })
  })

  it('shows the start of a long text', () => {
    expect(givenWords(base, { text: 'y'.repeat(500) }).what).toHaveLength(143)
  })
})
