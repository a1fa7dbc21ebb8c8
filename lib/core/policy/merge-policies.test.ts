// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import { describe, expect, it } from 'vitest'
import { diffPolicies } from './diff-policies'
import { type PolicyDocument, policyDocumentSchema } from './document'
import { kindRowsOf, withIgnored, withKindRows } from './edit-detectors'
import { addLevel, moveLevel, withLevel } from './edit-levels'
import { mergePolicies } from './merge-policies'
import { localFirst } from './starters/local-first'

const rule = (id: string, cloud: 'block' | 'redact' = 'block') => ({
  id,
  mode: 'enforce' as const,
  if: { level: 'internal' },
  then: { cloud },
})
const base = policyDocumentSchema.parse({ ...localFirst, rules: [rule('a'), rule('b')] })

function changed(change: (document: PolicyDocument) => void): PolicyDocument {
  const document = structuredClone(base)
  change(document)
  return document
}
const setCell = (level: string, action: 'allow' | 'block') => (document: PolicyDocument) => {
  const row = document.matrix[level]
  if (row) row.private = action
}
const paths = (from: PolicyDocument, to: PolicyDocument) =>
  diffPolicies(from, to)
    .changes.map(({ path }) => path)
    .sort()

describe('mergePolicies', () => {
  it('loses neither of two changes of different cells and rules', () => {
    const mine = changed((document) => {
      setCell('confidential', 'block')(document)
      document.rules = [rule('a', 'redact'), rule('b'), rule('mine')]
    })
    const theirs = changed((document) => {
      setCell('internal', 'block')(document)
      document.rules = [rule('a'), rule('theirs')]
    })
    const merged = mergePolicies(base, mine, theirs)
    expect(paths(base, merged)).toEqual([...paths(base, mine), ...paths(base, theirs)].sort())
  })

  it('takes mine where both changed the same cell, and everything of theirs where I changed nothing', () => {
    const [mine, theirs] = [changed(setCell('confidential', 'block')), changed(setCell('confidential', 'allow'))]
    expect(mergePolicies(base, mine, theirs)).toEqual(mine)
    expect(mergePolicies(base, base, theirs)).toEqual(theirs)
  })

  it('leaves an added level where its author put it, and takes the order of the one who moved levels', () => {
    const fresh = { id: 'fresh', name: 'Fresh', colour: 'pink' }
    const added = addLevel(base, fresh, 'internal')
    const renamed = withLevel(base, 'public', { name: 'Open' })
    const moved = moveLevel(base, 'confidential', 1)
    const ids = (one: PolicyDocument, other: PolicyDocument) =>
      mergePolicies(base, one, other).levels.map(({ id }) => id)
    const expected = ['public', 'internal', 'fresh', 'confidential', 'restricted']
    expect([ids(renamed, added), ids(added, renamed)]).toEqual([expected, expected])
    expect(ids(renamed, moved)).toEqual(['public', 'internal', 'restricted', 'confidential'])
    expect(ids(moved, added)).toEqual(['public', 'internal', 'fresh', 'restricted', 'confidential'])
  })

  it('keeps what both switched off, and every row that either gave a level', () => {
    const row = (level: string, count: number) => [{ level, confidence: 'medium' as const, count }]
    const [mine, theirs] = [
      withKindRows(withIgnored(base, 'network.ip', true), 'code.source', row('confidential', 5)),
      withKindRows(withIgnored(base, 'network.mac', true), 'code.config', row('confidential', 9)),
    ]
    const merged = mergePolicies(base, mine, theirs)
    expect(merged.ignore).toEqual(['network.mac', 'network.ip'])
    expect(kindRowsOf(merged, 'code.source')).toEqual(row('confidential', 5))
    expect(kindRowsOf(merged, 'code.config')).toEqual(row('confidential', 9))
    const withoutRow = withKindRows(base, 'person.name', [])
    expect(kindRowsOf(mergePolicies(base, withoutRow, theirs), 'person.name'), 'what I took out stays out').toEqual([])
  })
})
