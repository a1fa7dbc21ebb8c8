import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepSpans } from './keep-spans'

const marked = (before: string, value: string, after: string) => {
  const start = before.indexOf(value)
  return keepSpans([{ start, end: start + value.length }], before, after).map((span) =>
    after.slice(span.start, span.end),
  )
}

describe('keepSpans', () => {
  it.each([
    ['typing after it', 'Card 4539 x', '4539', 'Card 4539 xy', ['4539']],
    ['a space at its end', 'Card 4539', '4539', 'Card 4539 ', ['4539']],
    ['a letter at its end', 'Card 4539', '4539', 'Card 45391', []],
    ['a letter at its start', '4539 is it', '4539', '14539 is it', []],
    ['typing before it', 'Card 4539', '4539', 'My card 4539', ['4539']],
    ['an edit inside it', 'Card 4539', '4539', 'Card 45x39', []],
    ['its removal', 'Card 4539 now', '4539', 'Card  now', []],
    ['everything gone', 'Card 4539', '4539', '', []],
    ['no change', 'Card 4539', '4539', 'Card 4539', ['4539']],
  ])('after %s', (_, before, value, after, expected) => expect(marked(before, value, after)).toEqual(expected))

  it('never marks anything but the same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
        const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) }
        for (const kept of keepSpans([span], before, after))
          expect(after.slice(kept.start, kept.end)).toBe(before.slice(span.start, span.end))
      }),
    )
  })
})
