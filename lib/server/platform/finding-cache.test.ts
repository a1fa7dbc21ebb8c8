import { describe, expect, it } from 'vitest'
import type { Finding, Segment } from '@/lib/core/classification/finding'
import { createFindingCache } from './finding-cache'

const segment = (text: string, path?: string): Segment => ({ id: 'm', role: 'user', part: 'text', text, path })
const found = (count: number) => Array.from({ length: count }, (_, n) => ({ type: 't', value: n }) as Finding)

describe('the cache of findings', () => {
  it('knows a text by its words, its place and the version of the detectors, whatever segment it is', () => {
    const cache = createFindingCache()
    const key = cache.keyOf(segment('one'), 'v1')
    expect(cache.keyOf({ ...segment('one'), id: 'other' }, 'v1')).toBe(key)
    for (const [other, version] of [
      [segment('two'), 'v1'],
      [segment('one', 'iban.txt'), 'v1'],
      [segment('one'), 'v2'],
    ] as const)
      expect(cache.keyOf(other, version)).not.toBe(key)
    cache.set(key, found(2))
    expect(cache.get(key)).toHaveLength(2)
  })

  it('keeps no text, and its keys mean nothing to another process', () => {
    const [one, other] = [createFindingCache(), createFindingCache()]
    expect(one.keyOf(segment('secret'), 'v')).not.toBe(other.keyOf(segment('secret'), 'v'))
    expect(one.keyOf(segment('secret'), 'v')).not.toContain('secret')
  })

  it('forgets what was not used for longest, by findings and by texts', () => {
    const cache = createFindingCache({ findings: 100, texts: 3 })
    for (const key of ['a', 'b', 'c']) cache.set(key, found(1))
    cache.get('a')
    cache.set('d', [])
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true])
    const many = createFindingCache({ findings: 10, texts: 100 })
    for (let n = 0; n < 12; n += 1) many.set(`k${n}`, found(1))
    expect(many.get('k1')).toBeUndefined()
    expect(many.get('k2')).toHaveLength(1)
    many.set('huge', found(9))
    expect(many.get('huge')).toBeUndefined()
  })
})
