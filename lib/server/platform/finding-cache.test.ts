import { describe, expect, it } from 'vitest'
import { createFindingCache } from './finding-cache'

const found = (count: number) => Array.from({ length: count }, (_, n) => n)

describe('the cache of findings', () => {
  it('knows a text by all of its parts, each for itself', () => {
    const cache = createFindingCache<number>()
    const key = cache.keyOf('v1', 'text', '', 'one')
    expect(cache.keyOf('v1', 'text', '', 'one')).toBe(key)
    for (const other of [
      ['v1', 'text', '', 'two'],
      ['v1', 'text', 'iban.txt', 'one'],
      ['v2', 'text', '', 'one'],
      ['v1', 'text', 'one', ''],
      ['v1', 'text', '', 'o', 'ne'],
    ])
      expect(cache.keyOf(...other)).not.toBe(key)
    cache.set(key, found(2))
    expect(cache.get(key)).toHaveLength(2)
  })

  it('keeps no text, and its keys mean nothing to another process', () => {
    const [one, other] = [createFindingCache(), createFindingCache()]
    expect(one.keyOf('secret')).not.toBe(other.keyOf('secret'))
    expect(one.keyOf('secret')).not.toContain('secret')
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
