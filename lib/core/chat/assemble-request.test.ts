import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleRequest, cutTitle, tidyText } from './assemble-request'

describe('assembleRequest', () => {
  it('classifies every piece of text that is sent: messages, files and their names', () => {
    const file = fc.record({ id: fc.uuid(), name: fc.string({ minLength: 1 }), text: fc.string() })
    const message = fc.record({
      role: fc.constantFrom('user', 'assistant' as const),
      text: fc.string(),
      attachments: fc.array(file, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), (branch) => {
        const { messages, payload } = assembleRequest(branch)
        const pieces = branch.flatMap(({ text, attachments }) => [
          text,
          ...attachments.flatMap((file) => [file.name, file.text]),
        ])
        const sent = branch.filter(({ text, attachments }) => text !== '' || attachments.length > 0)
        expect(messages).toHaveLength(sent.length)
        expect(payload.segments.map(({ text }) => text).join('')).toBe(pieces.join(''))
        const around = (text: string) => text.replaceAll(/File "|":|\n/g, '')
        expect(around(messages.map(({ text }) => text).join(''))).toBe(around(pieces.join('')))
      }),
      { numRuns: 60 },
    )
  })

  it('puts a file after its message, under its name, and counts it', () => {
    const { messages, payload, over } = assembleRequest([
      { role: 'user', text: 'Look', attachments: [{ id: '1', name: 'a.txt', text: 'inside' }] },
    ])
    expect(messages).toEqual([{ role: 'user', text: 'Look\n\nFile "a.txt":\n\ninside' }])
    expect(payload.segments.map(({ part }) => part)).toEqual(['text', 'file-name', 'file'])
    expect(over).toEqual([
      { part: 'text', bytes: 4 },
      { part: 'file-name', bytes: 5 },
      { part: 'file', bytes: 6 },
    ])
  })

  it('leaves out an answer that never came', () => {
    const empty = { role: 'assistant' as const, text: '', attachments: [] }
    expect(assembleRequest([{ role: 'user', text: 'a', attachments: [] }, empty]).messages).toHaveLength(1)
  })
})

describe('tidyText', () => {
  it('gives text that can be stored anywhere, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidy = tidyText(text)
        expect(tidy).not.toContain('\u0000')
        expect(tidy.isWellFormed()).toBe(true)
        expect(tidy.length).toBe(text.length)
      }),
    )
  })
})

describe('cutTitle', () => {
  it.each([
    ['short one', 'short one'],
    ['  two\n lines ', 'two lines'],
    ['', 'New chat'],
  ])('%o becomes %o', (text, title) => expect(cutTitle(text)).toBe(title))

  it('cuts long text at a word', () => {
    const title = cutTitle('word '.repeat(40))
    expect(title.length).toBeLessThanOrEqual(61)
    expect(title.endsWith('word…')).toBe(true)
  })
})
