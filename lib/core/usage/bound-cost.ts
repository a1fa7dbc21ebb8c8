import type { ModelPrice } from './cost-of'

/** The most an attempt can cost, in micros: counted input at the input price, plus the output cap. null = cannot be bounded. */
export function boundCost(
  inputTokens: number,
  maxOutputTokens: number,
  price: ModelPrice,
  billed: boolean,
): number | null {
  if (!billed) return 0
  if (price.inputMicrosPerMillion === null || price.outputMicrosPerMillion === null) return null
  const total =
    BigInt(inputTokens) * BigInt(price.inputMicrosPerMillion) +
    BigInt(maxOutputTokens) * BigInt(price.outputMicrosPerMillion)
  return Number((total + 999_999n) / 1_000_000n)
}
