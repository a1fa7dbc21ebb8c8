import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasOpenFence, splitBlocks } from './split-blocks'

describe('splitting markdown into blocks', () => {
  it('cuts at blank lines between paragraphs', () => {
    expect(splitBlocks('One.\n\nTwo.\n\nThree')).toEqual(['One.\n\n', 'Two.\n\n', 'Three'])
  })

  it('keeps a fence whole, blank lines and all', () => {
    const code = '```js\na\n\nb\n```\n\n'
    expect(splitBlocks(`${code}After`)).toEqual([code, 'After'])
  })

  it('keeps a loose list and what hangs on its items together', () => {
    const list = '1. One\n\n   more of one\n\n2. Two\n\n'
    expect(splitBlocks(`${list}After`)).toEqual([list, 'After'])
  })

  it('loses and adds nothing, and settled blocks never change while text grows', () => {
    const line = fc.constantFrom(
      'text',
      '',
      '- item',
      '  inside',
      '```js',
      '```',
      '~~~',
      '| a | b |',
      '1. one',
      '# head',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const blocks = splitBlocks(text)
        expect(blocks.join('')).toBe(text)
        const grown = splitBlocks(`${text}\n\nmore`)
        expect(grown.slice(0, Math.max(0, blocks.length - 1))).toEqual(blocks.slice(0, -1))
      }),
    )
  })

  it('knows whether the last fence is still open', () => {
    expect(hasOpenFence('```js\nlet a')).toBe(true)
    expect(hasOpenFence('```js\nlet a\n```\n')).toBe(false)
    expect(hasOpenFence('````\n```\n')).toBe(true)
  })
})
