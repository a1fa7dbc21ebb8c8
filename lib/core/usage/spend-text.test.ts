import { describe, expect, it } from 'vitest'
import { spendText } from './spend-text'
import { compactMicros } from './usage-words'

describe('spendText', () => {
  it.each([
    [{ costMicros: 0, unpricedAttempts: 0 }, '$0.00'],
    [{ costMicros: 0, unpricedAttempts: 3 }, 'unpriced'],
    [{ costMicros: 4200, unpricedAttempts: 3 }, '$0.0042'],
    [{ costMicros: 12_340_000, unpricedAttempts: 0 }, '$12.34'],
  ])('says of %o: %s', (figures, text) => {
    expect(spendText(figures, compactMicros)).toBe(text)
  })
})
