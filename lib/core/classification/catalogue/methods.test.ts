import { describe, expect, it } from 'vitest'
import { createDetectorSet } from '../detector-set'
import { kinds } from './kinds'
import { isLookedFor, methodsOf } from './methods'

describe('the catalogue', () => {
  it.each(kinds.map(({ kind }) => kind))('says how %s is found', (kind) => {
    expect(methodsOf(kind).length).toBeGreaterThan(0)
  })

  it('says of no kind that has a detector that nothing looks for it', () => {
    const found = new Set(createDetectorSet().detectors.map(({ kind }) => kind))
    expect([...found].filter((kind) => !isLookedFor(kind))).toEqual([])
  })
})
