import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashText } from '../hash-text'
import { createView } from '../view'
import { codeTokens } from './code-tokens'
import { findFingerprints, fingerprintOf } from './fingerprint'
import { winnow } from './winnow'

const keyed = (hash: string) => hashText(`key ${hash}`)

/** Twenty functions that no two repositories have in common. */
function program(word: string): string {
  return Array.from(
    { length: 20 },
    (_, n) =>
      `// Step ${n} of ${word}\nexport function ${word}${n}(input, limit) {\n  const total = input.reduce((sum, one) => sum + one.${word}, ${n})\n  if (total > limit * ${n + 2}) throw new RangeError('${word} ${n}')\n  return { total, rest: limit - total }\n}\n`,
  ).join('\n')
}

const port = { name: 'port', hashes: new Set(fingerprintOf(program('berth'), keyed)), keyed }
const find = (text: string) => findFingerprints(createView('raw', text, null, ''), [port]).map(({ type }) => type)

describe('fingerprints', () => {
  it('find a copied file, half of it, and one with other white space and comments', () => {
    const lines = program('berth').split('\n')
    const half = lines.slice(0, lines.length / 2).join('\n')
    const changed = lines
      .filter((line) => !line.startsWith('//'))
      .map((line) => `      ${line.trimStart()}   // ${line.length}`)
      .join('\n')
    for (const text of [program('berth'), half, changed]) expect(find(text)).toEqual(['code.fingerprint:port'])
    expect(find(`Why is this slow?\n\n${half}\n\nThank you for having a look at it.`)).toEqual([
      'code.fingerprint:port',
    ])
  })

  it('find nothing in the code of others, in a few lines, or under another key', () => {
    expect(find(program('crane'))).toEqual([])
    expect(find(program('berth').split('\n').slice(0, 6).join('\n'))).toEqual([])
    const other = { ...port, keyed: (hash: string) => hashText(`another ${hash}`) }
    expect(findFingerprints(createView('raw', program('berth'), null, ''), [other])).toEqual([])
  })

  it('share a hash with any piece of 64 tokens', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'total',
      'x1',
      '(',
      ')',
      '=',
      '+',
      '{',
      '}',
      ';',
      'return',
      'if',
      '"s"',
      '0',
      '42',
    )
    const check = fc.property(fc.array(word, { minLength: 64, maxLength: 400 }), fc.nat(), (words, place) => {
      const whole = winnow(codeTokens(words.join(' '))).map(({ hash }) => hash)
      const start = place % (words.length - 63)
      const piece = winnow(codeTokens(words.slice(start, start + 64).join('\n  '))).map(({ hash }) => hash)
      expect(piece.some((hash) => whole.includes(hash))).toBe(true)
    })
    fc.assert(check, { numRuns: 300 })
  })
})

describe('codeTokens', () => {
  it('drops white space and comments, and keeps what only looks like one', () => {
    const words = (text: string) => codeTokens(text).map((token) => token.text)
    expect(words('let x_1 = 2 // two\n/* three\n * 4 */ y();')).toEqual(['let', 'x_1', '=', '2', 'y', '(', ')', ';'])
    expect(words('# a comment\n#include <a.h>')).toEqual(['#', 'include', '<', 'a', '.', 'h', '>'])
    expect(words('x = "http://a"')).toEqual(['x', '=', '"', 'http', ':', '/', '/', 'a', '"'])
    expect(words('select 1 -- one\nfrom t')).toEqual(['select', '1', 'from', 't'])
  })
})
