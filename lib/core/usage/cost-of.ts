import type { TokenCounts } from './token-classes'

/** Prices of one model, integer micros per million tokens; null = no price known for that class. */
export interface ModelPrice {
  inputMicrosPerMillion: number | null
  cachedMicrosPerMillion: number | null
  outputMicrosPerMillion: number | null
}

export type Cost =
  | { costMicros: number; costSource: 'priced' | 'providerReported' | 'local' }
  | { costMicros: null; costSource: 'unpriced' }

const million = 1_000_000n

/**
 * What an attempt cost, in integer micros. Nobody bills our own servers: `billed` false costs 0. A provider that reports
 * money wins. A class without a price: cached input as input, reasoning as output; no output price where output came, or
 * no input price where input came, is unpriced, never zero. Summed exactly, rounded once, half to even.
 */
export function costOf(tokens: TokenCounts, price: ModelPrice, billed: boolean, reportedMicros: number | null): Cost {
  if (!billed) return { costMicros: 0, costSource: 'local' }
  if (reportedMicros !== null) return { costMicros: reportedMicros, costSource: 'providerReported' }
  const { inputMicrosPerMillion: input, outputMicrosPerMillion: output } = price
  const cached = price.cachedMicrosPerMillion ?? input
  const parts: [number | null, number | null][] = [
    [tokens.inputTokens, input],
    [tokens.imageInputTokens, input],
    [tokens.audioInputTokens, input],
    [tokens.cacheWriteTokens, input],
    [tokens.cacheWrite1hTokens, input],
    [tokens.cacheReadTokens, cached],
    [tokens.outputTokens, output],
    [tokens.reasoningTokens, output],
    [tokens.imageOutputTokens, output],
  ]
  let sum = 0n
  for (const [count, micros] of parts) {
    if (!count) continue
    if (micros === null) return { costMicros: null, costSource: 'unpriced' }
    sum += BigInt(count) * BigInt(micros)
  }
  return { costMicros: Number(divideHalfEven(sum, million)), costSource: 'priced' }
}

function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  const roundUp = twice > denominator || (twice === denominator && quotient % 2n === 1n)
  return roundUp ? quotient + 1n : quotient
}
