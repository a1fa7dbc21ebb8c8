import { dearestInput } from './cap-within'
import type { ModelPrice } from './cost-of'

/**
 * The most an attempt can cost, in micros: counted input at the dearest input price, plus the output cap at its price,
 * rounded up. null = cannot be bounded.
 */
export function boundCost(
  inputTokens: number,
  maxOutputTokens: number,
  price: ModelPrice,
  billed: boolean,
): number | null {
  if (!billed) return 0
  const input = dearestInput(price)
  if (input === null || price.outputMicrosPerMillion === null) return null
  const total = BigInt(inputTokens) * BigInt(input) + BigInt(maxOutputTokens) * BigInt(price.outputMicrosPerMillion)
  return Number((total + 999_999n) / 1_000_000n)
}
