import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from './check-document'
import { compilePolicy } from './compile-policy'
import { decide } from './decide'
import { diffPolicies } from './diff-policies'
import { type PolicyDocument, policyDocumentSchema } from './document'
import {
  addLevel,
  findIdProblem,
  findNameProblem,
  moveLevel,
  proposeLevelId,
  removeLevel,
  withLevel,
} from './edit-levels'
import { documentArbitrary, factsArbitrary } from './policy-arbitraries.test'
import { localFirst } from './starters/local-first'

const made = policyDocumentSchema.parse(localFirst)
const ids = (document: PolicyDocument) => document.levels.map(({ id }) => id)
const fresh = { id: 'fresh', name: 'Fresh', colour: 'pink' }
const sentences = (after: PolicyDocument) => diffPolicies(made, after).changes.map(({ sentence }) => sentence)

function compiled(document: unknown) {
  const result = compilePolicy(document, 1)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.policy
}

describe('editing levels', () => {
  it('never changes a decision by a name or a colour', () => {
    fc.assert(
      fc.property(documentArbitrary, factsArbitrary, fc.nat(3), (written, facts, at) => {
        const document = policyDocumentSchema.parse(written)
        const level = document.levels[at % document.levels.length]?.id ?? ''
        const renamed = withLevel(document, level, { name: 'Called otherwise', colour: 'olive' })
        expect(decide(compiled(renamed), facts)).toEqual(decide(compiled(document), facts))
        expect(diffPolicies(document, renamed).effect).toBe('same')
      }),
    )
  })

  it('keeps the matrix monotone, and every decision at levels that were there, when one is added', () => {
    fc.assert(
      fc.property(documentArbitrary, factsArbitrary, fc.nat(3), (written, facts, at) => {
        const document = policyDocumentSchema.parse(written)
        const below = document.levels[at % document.levels.length]?.id ?? ''
        const added = addLevel(document, fresh, below)
        expect(checkDocument(added)).toEqual([])
        const isTop = below === document.levels.at(-1)?.id
        // Above the highest, what cannot be read rises to the new one; its cells are the same.
        const before = decide(compiled(document), facts).actions
        if (!isTop && facts.level !== 'unknown') expect(decide(compiled(added), facts).actions).toEqual(before)
      }),
    )
  })

  it('moves one place at a time, not beyond an end, and back again', () => {
    expect(ids(moveLevel(made, 'internal', 1))).toEqual(['public', 'confidential', 'internal', 'restricted'])
    expect(moveLevel(moveLevel(made, 'internal', 1), 'internal', -1)).toEqual(made)
    expect(moveLevel(made, 'restricted', 1)).toBe(made)
    expect(moveLevel(made, 'public', -1)).toBe(made)
  })

  it('removes what was added without a trace', () => {
    expect(removeLevel(addLevel(made, fresh, 'internal'), 'fresh')).toEqual(made)
  })

  it('says in sentences what changed', () => {
    expect(sentences(withLevel(made, 'confidential', { name: 'Top', colour: 'pink' }))).toEqual([
      'Level Confidential is now called Top.',
      'Level Top is now shown in pink.',
    ])
    expect(sentences(addLevel(made, fresh, 'internal'))).toEqual(['Level Fresh is added above Internal.'])
    expect(sentences(moveLevel(made, 'internal', 1))).toEqual([
      'The levels are now, lowest first: Public, Confidential, Internal, Restricted.',
    ])
    expect(sentences(removeLevel(made, 'public'))).toEqual(['Level Public is removed.'])
  })

  it('proposes an id that a name suggests and no level has', () => {
    expect(proposeLevelId(made, 'Streng geheim!')).toBe('streng-geheim')
    expect(proposeLevelId(made, 'Öffentlich')).toBe('offentlich')
    expect(proposeLevelId(made, ' Public ')).toBe('public-2')
    expect(proposeLevelId(made, '機密')).toBe('')
  })

  it.each([
    ['a name', findNameProblem(made, 'public', 'Open')],
    ['its own name', findNameProblem(made, 'public', 'public')],
    ['an id', findIdProblem(made, 'secret-2')],
  ])('takes %s', (_, problem) => expect(problem).toBeNull())

  it.each([
    ['an empty name', findNameProblem(made, null, '  ')],
    ["another level's name", findNameProblem(made, 'public', 'INTERNAL')],
    ['a long name', findNameProblem(made, null, 'x'.repeat(61))],
    ['an id in use', findIdProblem(made, 'internal')],
    ['an id with a space', findIdProblem(made, 'top secret')],
  ])('refuses %s with a sentence', (_, problem) => expect(problem).toMatch(/\.$/))
})
