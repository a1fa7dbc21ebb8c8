import { describe, expect, it } from 'vitest'
import { createDetectorSet } from '../detector-set'
import { familyOf, findKind, kinds } from './kinds'

describe('the catalogue', () => {
  it.each(kinds.map(({ kind }) => kind))('says how %s is found', (kind) => {
    expect(findKind(kind)?.methods.length).toBeGreaterThan(0)
  })

  it('names each kind once, in the file of its family', () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length)
    const families = kinds.map(({ kind }) => familyOf(kind))
    expect(families.filter((family, index) => family !== families[index - 1])).toEqual([...new Set(families)])
  })

  it('says of no kind that has a detector that nothing looks for it', () => {
    const found = new Set(createDetectorSet().detectors.map(({ kind }) => kind))
    expect([...found].filter((kind) => findKind(kind)?.isPlanned)).toEqual([])
  })
})
