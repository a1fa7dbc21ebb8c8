import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundCost } from './bound-cost'
import { costOf, type ModelPrice } from './cost-of'
import { estimateTokens } from './estimate-tokens'
import { noTokens, type TokenCounts } from './token-classes'

const price: ModelPrice = {
  inputMicrosPerMillion: 2_500_000,
  cachedMicrosPerMillion: 250_000,
  outputMicrosPerMillion: 10_000_000,
}
const used = (tokens: Partial<TokenCounts>): TokenCounts => ({ ...noTokens, ...tokens })

describe('costOf', () => {
  it.each([
    ['input and output', { inputTokens: 1_000, outputTokens: 500 }, 7_500],
    ['cached input at its own price', { inputTokens: 0, cacheReadTokens: 1_000 }, 250],
    ['reasoning as output', { reasoningTokens: 100 }, 1_000],
    ['half a micro to the even side', { cacheReadTokens: 2 }, 0],
    ['one and a half micros to two', { cacheReadTokens: 6 }, 2],
    ['nothing used', {}, 0],
  ])('prices %s', (_name, tokens, micros) => {
    expect(costOf(used(tokens), price, true, null)).toEqual({ costMicros: micros, costSource: 'priced' })
  })

  it('says unpriced, never zero, where a class that was used has no price', () => {
    const without = { ...price, outputMicrosPerMillion: null }
    expect(costOf(used({ inputTokens: 5, outputTokens: 1 }), without, true, null)).toEqual({
      costMicros: null,
      costSource: 'unpriced',
    })
    expect(costOf(used({ inputTokens: 4 }), without, true, null).costMicros).toBe(10)
  })

  it('costs nothing on our own servers, and takes what a provider reports before any list', () => {
    expect(costOf(used({ inputTokens: 9e9 }), price, false, null)).toEqual({ costMicros: 0, costSource: 'local' })
    expect(costOf(used({ inputTokens: 1 }), price, true, 42)).toEqual({
      costMicros: 42,
      costSource: 'providerReported',
    })
  })

  it('is exact within half a micro, whatever the sizes', () => {
    const count = fc.integer({ min: 0, max: 2_000_000_000 })
    fc.assert(
      fc.property(count, count, (inputTokens, outputTokens) => {
        const { costMicros } = costOf(used({ inputTokens, outputTokens }), price, true, null)
        const exact = BigInt(inputTokens) * 2_500_000n + BigInt(outputTokens) * 10_000_000n
        const difference = BigInt(costMicros ?? -1) * 1_000_000n - exact
        return difference * 2n <= 1_000_000n && difference * 2n >= -1_000_000n
      }),
    )
  })
})

describe('boundCost', () => {
  it('is never less than what the same tokens cost', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(count, count, count, (input, cap, output) => {
        const bound = boundCost(input, cap, price, true) ?? 0
        const real =
          costOf(used({ inputTokens: input, outputTokens: Math.min(output, cap) }), price, true, null).costMicros ?? 0
        return bound >= real
      }),
    )
  })

  it('says that a model without a price cannot be bounded', () => {
    expect(boundCost(1, 1, { ...price, inputMicrosPerMillion: null }, true)).toBeNull()
  })
})

describe('estimateTokens', () => {
  it('counts bytes of UTF-8, so that other scripts are not counted short', () => {
    expect(estimateTokens('a'.repeat(36))).toBe(10)
    expect(estimateTokens('漢'.repeat(12))).toBe(10)
    expect(estimateTokens('😀'.repeat(9))).toBe(10)
  })
})
