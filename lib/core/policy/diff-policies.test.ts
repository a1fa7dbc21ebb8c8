// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actions } from './action'
import { checkAgainstHouse } from './check-against-house'
import { diffPolicies } from './diff-policies'
import { type PolicyDocument, type PolicyDocumentInput, policyDocumentSchema } from './document'
import { effectOfActions, joinEffects, policyEffects } from './effect'
import { localFirst } from './starters/local-first'

const made = (change: Partial<PolicyDocumentInput> = {}): PolicyDocument =>
  policyDocumentSchema.parse({ ...localFirst, ...change })
const rule = (change: object = {}) => ({
  id: 'legal-at-home',
  mode: 'enforce' as const,
  if: { groups: ['legal'], level: 'confidential' },
  then: { cloud: 'block' as const },
  ...change,
})
const cell = (level: 'confidential' | 'restricted', cells: object) =>
  made({ matrix: { ...localFirst.matrix, [level]: { ...localFirst.matrix[level], ...cells } } })
const sentences = (before: PolicyDocument, after: PolicyDocument) =>
  diffPolicies(before, after).changes.map(({ sentence }) => sentence)

describe('diffPolicies', () => {
  it('finds nothing between a document and itself, whatever the order of its keys and rules', () => {
    const two = [rule(), rule({ id: 'other' })]
    const keys = Object.fromEntries(Object.entries(made({ rules: two })).reverse()) as PolicyDocument
    expect(diffPolicies(keys, made({ rules: [...two].reverse() }))).toEqual({ effect: 'same', changes: [] })
  })

  it.each([
    ['cell freer', made(), cell('restricted', { cloud: 'redact' }), 'looser'],
    ['cell stricter', made(), cell('confidential', { private: 'block' }), 'tighter'],
    ['redact for justify', made(), cell('confidential', { private: 'redact' }), 'both'],
    ['rule added', made(), made({ rules: [rule()] }), 'tighter'],
    ['rule added in shadow', made(), made({ rules: [rule({ mode: 'shadow' })] }), 'same'],
    ['rule removed', made({ rules: [rule()] }), made(), 'looser'],
    ['rule switched off', made({ rules: [rule()] }), made({ rules: [rule({ mode: 'off' })] }), 'looser'],
    ['rule freer', made({ rules: [rule()] }), made({ rules: [rule({ then: { cloud: 'redact' } })] }), 'looser'],
    ['condition anew', made({ rules: [rule()] }), made({ rules: [rule({ if: { level: 'internal' } })] }), 'both'],
    ['invariant removed', made(), made({ invariants: [] }), 'looser'],
    ['kind ignored', made(), made({ ignore: ['contact.email'] }), 'looser'],
    ['base raised', made(), made({ base: 'confidential' }), 'tighter'],
    ['tests gone', made(), made({ tests: [] }), 'same'],
  ] as const)('weighs: %s', (_, before, after, effect) => {
    expect(diffPolicies(before, after).effect).toBe(effect)
  })

  it('says each difference in a sentence, what loosens first', () => {
    const after = cell('restricted', { cloud: 'redact' })
    expect(sentences(made(), { ...after, rules: made({ rules: [rule()] }).rules })).toEqual([
      'Restricted at cloud: block → redact.',
      'Rule added (enforce): When people in legal send Confidential or higher, cloud is blocked.',
    ])
    expect(sentences(made({ rules: [rule()] }), made({ rules: [rule({ mode: 'shadow' })] }))).toEqual([
      'Rule enforce → shadow: When people in legal send Confidential or higher, cloud is blocked.',
    ])
  })

  it('keeps ids and actions for the log, and no text that a person wrote', () => {
    const note = 'Because of matter 4711'
    const levels = localFirst.levels.map((level) => ({ ...level, name: `${level.name} of ours` }))
    const { changes } = diffPolicies(made(), made({ levels, rules: [rule({ note })] }))
    const kept = JSON.stringify(changes.map(({ path, before, after }) => [path, before, after]))
    expect(kept).toContain('["rules.legal-at-home",null,"enforce: cloud=block"]')
    expect(kept).not.toMatch(/4711|of ours/)
  })

  it('turns around: what loosens one way tightens the other', () => {
    const opposite = { same: 'same', tighter: 'looser', looser: 'tighter', both: 'both' }
    const action = fc.constantFrom(...actions)
    fc.assert(
      fc.property(action, action, (a, b) => {
        expect(effectOfActions(b, a)).toBe(opposite[effectOfActions(a, b)])
      }),
    )
    const effect = fc.constantFrom(...policyEffects)
    fc.assert(fc.property(effect, effect, (a, b) => joinEffects(a, b) === joinEffects(b, a)))
  })
})

describe('checkAgainstHouse', () => {
  const house = { groups: ['legal'], lists: ['projects'] }

  it('names the place of a group that is not there', () => {
    const document = made({ rules: [rule(), rule({ id: 'b', if: { notGroups: ['legal', 'sales'] } })] })
    expect(checkAgainstHouse(document, house)).toEqual([
      { path: ['rules', 1, 'if', 'notGroups', 1], sentence: 'There is no group "sales".' },
    ])
  })

  it('names the place of a list that is not there', () => {
    const document = made({ ignore: ['org.term:projects', 'org.term:birds'] })
    expect(checkAgainstHouse(document, house)).toEqual([
      { path: ['ignore', 1], sentence: 'There is no list "birds". Make it under Words, or take it out.' },
    ])
  })
})
