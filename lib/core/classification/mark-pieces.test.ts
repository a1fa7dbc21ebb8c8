import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPieces } from './mark-pieces'

const span = (start: number, end: number) => ({ start, end })
const marked = (text: string, spans: { start: number; end: number }[]) =>
  markPieces(text, spans).flatMap((piece) => (piece.isMarked ? [piece.text] : []))

describe('markPieces', () => {
  it.each([
    ['one', [span(1, 3)], ['bc']],
    ['in any order', [span(4, 5), span(0, 1)], ['a', 'e']],
    ['overlapping as one', [span(0, 3), span(2, 4)], ['abcd']],
    ['touching as one', [span(0, 2), span(2, 4)], ['abcd']],
    ['one inside another', [span(0, 4), span(1, 2)], ['abcd']],
    ['nothing where there is nothing', [span(2, 2), span(9, 12)], []],
    ['what is inside of the text', [span(4, 99)], ['ef']],
  ])('marks %s', (_, spans, expected) => expect(marked('abcdef', spans)).toEqual(expected))

  it('loses no letter and adds none', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))))
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), spans, (text, given) => {
        const pieces = markPieces(text, given)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces) expect(text.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text)
      }),
    )
  })
})
