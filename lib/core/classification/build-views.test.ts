import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildViews, createDecodeBudget } from './build-views'
import { toRaw, type View } from './view'

const viewsOf = (text: string): View[] => buildViews(text, '', createDecodeBudget(text.length))

const pieces = fc.constantFrom(
  'card 4539 1488 0343 6467',
  '4**111** 22',
  '<span>4</span><span>1</span>',
  'T, L, 3, 8, 0, 0, 8, 0, 1',
  'DE82 70\n00 00',
  '"AB12" + "CD34"',
  '| 12 | 34 |',
  'GT82 😀 é ﬁ ４１１１ \u2460\ufe0f\u20e3',
  'pаsswоrd1',
  '%44%45&#56;\\u0032\\x37\\063',
  'ZGF0YTogREU4MiA3MDAwIDAwMDAgMDAwMCAwMDEyIDM0',
  '0x44, 0x45, 0x38, 0x32, 0x37, 0x30, 0x30, 0x30',
  'D\u200bE\u00ad8',
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 5 })
  .map((parts) => parts.join(' '))

describe('the views of a text', () => {
  it('map every stretch into the text, in order where the view reads it as it stands', () => {
    const check = fc.property(texts, (text) => {
      for (const view of viewsOf(text)) {
        expect(view.map === null ? text.length : view.map.length).toBe(view.text.length + (view.map === null ? 0 : 1))
        let last = 0
        for (let index = 0; index < view.text.length; index += 1) {
          const [start, end] = toRaw(view, index, index + 1)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (view.name !== 'joined') expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }
    })
    fc.assert(check, { numRuns: 300 })
  })

  it('show in a joined or plain view the very characters that stand at the mapped places', () => {
    const ascii = fc.array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 5 }).map((all) => all.join(' '))
    const check = fc.property(ascii, (text) => {
      const base = viewsOf(text)[0]
      for (const view of viewsOf(text).filter(({ name }) => name === 'plain' || name === 'joined')) {
        for (let index = 0; index < view.text.length; index += 1) {
          const char = view.text.charAt(index)
          // Between joins stands a break of our own, which is read as one.
          if (char === '\n') continue
          const [start] = toRaw(view, index, index + 1)
          const read = [...(base?.map ?? text)].length === text.length ? text.charAt(start) : null
          if (read !== null && read.charCodeAt(0) < 0x80) expect(char).toBe(read)
        }
      }
    })
    fc.assert(check, { numRuns: 300 })
  })

  it('is one for ordinary ASCII text: the cheap path', () => {
    for (const text of ['Please send the notes (final) by Friday, a b c.', 'x = f(a, b) # ok', 'a|b|c'])
      expect(viewsOf(text).map(({ name }) => name)).toEqual(['raw'])
  })

  const iban = 'DE82700000000000001234'
  it.each([
    ['full width', 'ＤＥ８２７０００００００００００００１２３４'],
    ['keycaps', iban.replace(/\d/g, '$&\ufe0f\u20e3')],
    ['zero width', [...iban].join('\u200b')],
    ['Cyrillic letters', iban.replace('E', 'Е')],
    ['emphasis', iban.replace('7000', '**7000**')],
    ['tags', [...iban].map((char) => `<b>${char}</b>`).join('')],
    ['blanks', [...iban].join(' ')],
    ['commas', [...iban].join(', ')],
    ['an array', JSON.stringify([...iban])],
    ['a wrapped line', `${iban.slice(0, 9)}\n> ${iban.slice(9)}`],
    ['cells', `${iban.slice(0, 8)} | ${iban.slice(8, 16)} | ${iban.slice(16)}`],
    ['strings put together', `"${iban.slice(0, 8)}" +\n  "${iban.slice(8)}"`],
    ['percent', [...iban].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('')],
    ['octal', [...iban].map((char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')],
    ['entities', [...iban].map((char) => `&#${char.charCodeAt(0)};`).join('')],
    ['base64', Buffer.from(`account ${iban}`).toString('base64')],
    ['base64 twice', Buffer.from(Buffer.from(`account ${iban}`).toString('base64')).toString('base64')],
    ['hex', Buffer.from(iban).toString('hex')],
    ['bytes in decimal', [...iban].map((char) => char.charCodeAt(0)).join(' ')],
    ['bytes in binary', [...iban].map((char) => char.charCodeAt(0).toString(2).padStart(8, '0')).join(' ')],
  ])('read through %s', (_, disguised) => {
    const read = viewsOf(`Pay ${disguised} today`).map(({ text }) => text)
    expect(read.some((text) => text.includes(iban))).toBe(true)
  })
})
