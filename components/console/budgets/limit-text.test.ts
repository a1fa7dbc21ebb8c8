import { describe, expect, it } from 'vitest'
import { limitFrom, limitText } from './limit-text'

describe('a limit', () => {
  it.each([
    ['25', 'money', 25_000_000],
    ['$1,250.50', 'money', 1_250_500_000],
    ['0.000001', 'money', 1],
    ['1 000 000', 'tokens', 1_000_000],
    ['1.5', 'tokens', 1.5],
    ['', 'money', null],
    ['-3', 'money', null],
    ['ten', 'tokens', null],
  ] as const)('%j in %s is %s', (text, unit, limit) => {
    expect(limitFrom(text, unit)).toBe(limit)
  })

  it('is read back as it is written', () => {
    for (const limit of [1, 10_000, 25_000_000, 1_250_500_000])
      for (const unit of ['money', 'tokens'] as const) expect(limitFrom(limitText({ unit, limit }), unit)).toBe(limit)
  })
})
