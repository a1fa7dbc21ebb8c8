import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createView } from '../../view'
import { wordsOf } from './words-of'

const formsOf = (text: string) =>
  [...wordsOf(createView('raw', text, null, ''), 0, text.length)].map(({ form }) => form)

describe('wordsOf', () => {
  it.each([
    ['Dismissed, dismissal', ['dismiss', 'dismiss']],
    ['Kündigung für Petra', ['kundigu', 'fur', 'NAME']],
    ['petra in small letters stays a word', ['petra', 'in', 'small', 'letters', 'stays', 'a', 'word']],
    ['we paid £4,200 and 12% of 3.1m', ['we', 'paid', '#$', 'and', '#%', 'of', '#m', 'm']],
    ['on 03/04 or 1998, 1,204.50 of 17', ['on', '#/', 'or', '#year', '#.00', 'of', '#2']],
    ['秘密保持', ['秘密', '密保', '保持']],
    ['', []],
  ])('reads %s', (text, forms) => {
    expect(formsOf(text)).toEqual(forms)
  })

  it('gives places in order, inside the text, without overlap but for signs that stand without blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0
        for (const { start, end } of wordsOf(createView('raw', text, null, ''), 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = text.charCodeAt(start) >= 0x3040 ? start + 1 : end
        }
      }),
    )
  })
})
