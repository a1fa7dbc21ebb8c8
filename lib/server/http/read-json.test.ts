import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json'

describe('readJson', () => {
  it('reads what JSON.parse reads, for any value without doubled or dangerous keys', () => {
    const safe = (text: string) => !/__proto__|constructor|prototype/.test(text)
    fc.assert(
      fc.property(fc.json().filter(safe), (text) => {
        expect(readJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each([
    ['a doubled key', '{"a":1,"a":2}'],
    ['a doubled key, one of them escaped', '{"a":1,"\\u0061":2}'],
    ['__proto__', '{"__proto__":{"x":1}}'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}'],
    ['constructor below', '{"a":[{"constructor":{}}]}'],
    ['65 levels', '['.repeat(65) + ']'.repeat(65)],
    ['100,000 levels', '['.repeat(100_000)],
    ['10,001 keys', `{${Array.from({ length: 10_001 }, (_, n) => `"k${n}":1`).join(',')}}`],
    ['no JSON', 'a=1&b=2'],
    ['an open string', '{"a'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'invalid_input' }))
  })

  it('lets the same key stand in two objects', () => {
    expect(readJson('[{"a":1},{"a":2}]')).toEqual([{ a: 1 }, { a: 2 }])
  })
})
