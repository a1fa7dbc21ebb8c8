import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyOf, kinds } from '../classification/catalogue/kinds'
import { confidences, type FindingSummary } from '../classification/finding'
import { levelOf } from '../classification/level-of'
import { checkDocument } from './check-document'
import { diffPolicies } from './diff-policies'
import { type PolicyDocument, policyDocumentSchema } from './document'
import {
  findOffProblem,
  findRowsProblem,
  ignoredBy,
  type KindRow,
  kindRowsOf,
  sharedRowsOf,
  withIgnored,
  withKindRows,
} from './edit-detectors'
import { levelTableOf } from './level-table'
import { documentArbitrary } from './policy-arbitraries.test'
import { localFirst } from './starters/local-first'
import { takeOutOfRows } from './take-out-of-rows'

const made = policyDocumentSchema.parse(localFirst)
const row = (level: string, count = 1, confidence: KindRow['confidence'] = 'medium'): KindRow => ({
  level,
  confidence,
  count,
})
const found = (type: string, count = 1, confidence: FindingSummary['confidence'] = 'high'): FindingSummary[] => [
  { type, confidence, count, beside: [] },
]
const levelIn = (document: PolicyDocument, findings: FindingSummary[]) =>
  levelOf(findings, levelTableOf(document)).level
const alone = (document: PolicyDocument, type: string, rows: KindRow[]) =>
  withKindRows(takeOutOfRows(document, type) ?? document, type, rows)

const typeArbitrary = fc.constantFrom(...kinds.map(({ kind }) => kind), 'org.term:deals', 'identity.tax-id:de')
const siblingArbitrary = fc.record({
  pick: fc.nat(3),
  count: fc.integer({ min: 1, max: 12 }),
  confidence: fc.constantFrom(...confidences),
  beside: fc.subarray(['contact', 'health', 'person']),
})
/** As the portal writes them: a level that nothing gives has no empty list. */
const parsed = documentArbitrary.map((written) => {
  const document = policyDocumentSchema.parse(written)
  return {
    ...document,
    levels: document.levels.map(({ when = [], ...level }) => (when.length ? { ...level, when } : level)),
  }
})
const edited = fc
  .tuple(
    parsed,
    typeArbitrary,
    fc.array(
      fc.record({
        level: fc.nat(3),
        confidence: fc.constantFrom(...confidences),
        count: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([document, type, drawn]) => ({
    document,
    type,
    rows: drawn.map((one) => ({ ...one, level: document.levels[one.level % document.levels.length]?.id ?? '' })),
  }))
/** Own rows of other documents may stand between others; every edit here leaves them last. */
const tidied = ({ document, type }: { document: PolicyDocument; type: string }) =>
  withKindRows(withKindRows(document, type, []), type, kindRowsOf(document, type))

describe('a threshold', () => {
  it.each([
    ['so many values', alone(made, 'finance.iban', [row('confidential', 3)]), found('finance.iban', 2), 'internal'],
    ['no fewer', alone(made, 'finance.iban', [row('confidential', 3)]), found('finance.iban', 3), 'confidential'],
    [
      'a higher confidence',
      alone(made, 'finance.iban', [row('confidential', 1, 'high')]),
      found('finance.iban', 1, 'medium'),
      'internal',
    ],
    [
      'candidates too',
      alone(made, 'contact.phone', [row('confidential', 1, 'low')]),
      found('contact.phone', 1, 'low'),
      'confidential',
    ],
    [
      'two steps',
      alone(made, 'contact.email', [row('confidential', 2), row('restricted', 5)]),
      found('contact.email', 5),
      'restricted',
    ],
    [
      'what another row holds',
      withKindRows(made, 'finance.iban', [row('confidential', 3)]),
      found('finance.iban'),
      'confidential',
    ],
    ['the default where no row is left', alone(made, 'finance.iban', []), found('finance.iban'), 'confidential'],
  ])('asks for %s', (_, document, findings, level) => {
    expect(checkDocument(document)).toEqual([])
    expect(levelIn(document, findings)).toBe(level)
  })

  it('changes the row that is there where it stands', () => {
    const changed = withKindRows(made, 'person.name', [row('confidential', 5)])
    expect(changed.levels[2]?.when?.[2]).toEqual({ of: ['person.name'], confidence: 'medium', count: 5 })
    expect(kindRowsOf(changed, 'person.name')).toEqual([row('confidential', 5)])
    expect(withKindRows(changed, 'person.name', [row('confidential', 3)])).toEqual(made)
  })

  it('says which rows speak for the kind too', () => {
    expect(sharedRowsOf(made, 'finance.payment-card').map(({ level }) => level)).toEqual(['confidential', 'restricted'])
    expect(sharedRowsOf(made, 'person.name').map(({ beside }) => beside)).toEqual([['contact', 'identity', 'health']])
    expect(sharedRowsOf(made, 'network.ip')).toEqual([])
  })

  it('is set, and set back to the same document', () => {
    fc.assert(
      fc.property(edited, (given) => {
        const { type, rows } = given
        const document = tidied(given)
        const changed = withKindRows(document, type, rows)
        expect(checkDocument(changed)).toEqual(checkDocument(document))
        expect(policyDocumentSchema.safeParse(changed).success).toBe(true)
        expect(new Set(kindRowsOf(changed, type).map((one) => JSON.stringify(one)))).toEqual(
          new Set(rows.map(({ level, confidence, count }) => JSON.stringify({ level, confidence, count }))),
        )
        expect(withKindRows(changed, type, kindRowsOf(document, type))).toEqual(document)
      }),
    )
  })

  it('changes the level of no other kind, also when a row of its family named it', () => {
    fc.assert(
      fc.property(edited, siblingArbitrary, ({ document, type, rows }, { pick, count, confidence, beside }) => {
        const family = kinds.filter(({ kind }) => familyOf(kind) === familyOf(type) && kind !== type)
        const other = (pick < 3 ? family[pick % Math.max(1, family.length)]?.kind : undefined) ?? 'legal.privilege'
        const taken = takeOutOfRows(document, type)
        fc.pre(taken !== null && other !== type)
        const changed = withKindRows(taken ?? document, type, rows)
        expect(checkDocument(changed)).toEqual(checkDocument(document))
        expect(sharedRowsOf(changed, type)).toEqual([])
        const findings = [{ type: other, count, confidence, beside }]
        expect(levelIn(changed, findings)).toBe(levelIn(document, findings))
      }),
      { numRuns: 1_000 },
    )
  })

  it('writes out the default rows that a family would lose', () => {
    const taken = takeOutOfRows(made, 'legal.contract')
    expect(taken?.levels[2]?.when?.[0]?.of).not.toContain('legal')
    expect(taken?.levels[3]?.when?.at(-1)?.of).toEqual(
      expect.arrayContaining(['secret', 'legal.privilege', 'legal.protective-order']),
    )
    for (const kind of ['legal.privilege', 'legal.protective-order'])
      expect(levelIn(taken ?? made, found(kind)), kind).toBe('restricted')
  })

  it('takes any kind out of the rows of the starter, and no other kind moves', () => {
    const before = levelTableOf(made)
    for (const { kind } of kinds) {
      const after = levelTableOf(takeOutOfRows(made, kind) ?? made)
      for (const { kind: other } of kinds.filter((one) => one.kind !== kind))
        for (const count of [1, 3, 10, 100])
          expect(levelOf(found(other, count), after).level, `${other} without ${kind}`).toBe(
            levelOf(found(other, count), before).level,
          )
    }
  })

  it('does not take a list out of a row of all lists', () => {
    expect(takeOutOfRows(made, 'org.term:deals')).toBeNull()
  })
})

describe('the difference of a draft', () => {
  it('says which rows are new and which are gone', () => {
    const changed = withKindRows(made, 'person.name', [row('confidential', 5), row('restricted', 50, 'high')])
    expect(diffPolicies(made, changed).changes.map(({ sentence }) => sentence)).toEqual([
      'What gives the level Confidential changed. New: at least 5 × a name. Gone: at least 3 × a name.',
      'What gives the level Restricted changed. New: at least 50 × a name, at high confidence only.',
    ])
  })
})

describe('off', () => {
  it('counts for nothing, and on again it is the same document', () => {
    fc.assert(
      fc.property(parsed, typeArbitrary, (document, type) => {
        fc.pre(findOffProblem(document, type) === null)
        const off = withIgnored(document, type, true)
        expect(checkDocument(off)).toEqual(checkDocument(document))
        expect(ignoredBy(off, type)).toBe(type)
        expect(levelIn(off, found(type, 100))).toBe(document.base)
        expect(withIgnored(off, type, false)).toEqual(document)
      }),
    )
  })

  it('is refused where it would break the policy', () => {
    expect(findOffProblem(made, 'health.phi')).toBe('The invariant "health-stays" needs findings of "health.phi".')
    expect(findOffProblem(made, 'payload.scanned')).toBe('What could not be read cannot be ignored.')
    expect(findOffProblem(made, 'network.ip')).toBeNull()
    expect(ignoredBy({ ...made, ignore: ['network'] }, 'network.ip')).toBe('network')
  })
})

describe('findRowsProblem', () => {
  it.each([
    ['a count that is none', [row('internal', Number.NaN)]],
    ['none', [row('internal', 0)]],
    ['half a value', [row('internal', 1.5)]],
    ['too many', [row('internal', 1_000_001)]],
    ['the same twice', [row('internal'), row('internal')]],
    ['more rows than a level may have', Array.from({ length: 51 }, (_, index) => row('internal', index + 1))],
  ])('refuses %s with a sentence', (_, rows) => {
    expect(findRowsProblem(made, 'finance.iban', rows)).toMatch(/\.$/)
  })

  it('takes what a policy takes', () => {
    expect(findRowsProblem(made, 'finance.iban', [row('internal'), row('restricted', 1_000_000, 'low')])).toBeNull()
  })
})
