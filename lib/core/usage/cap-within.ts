import type { BudgetBlock } from './budget-block'
import type { ModelPrice } from './cost-of'

/** Below this an answer is no answer: then another model is asked, or none. Tokens. */
const leastOutputTokens = 256

/**
 * The largest output cap with which a request would fit into every budget that had no room for it, in tokens; null where
 * that is too little to answer with, or no smaller than what was refused, or not known because the model has no price.
 */
export function capWithin(
  blocks: readonly BudgetBlock[],
  inputTokens: number,
  refusedOutputTokens: number,
  price: ModelPrice,
): number | null {
  const caps = blocks.map((block) => capOf(block, inputTokens, price))
  const cap = Math.min(...caps, refusedOutputTokens)
  return cap >= leastOutputTokens && cap < refusedOutputTokens ? cap : null
}

function capOf({ unit, room }: BudgetBlock, inputTokens: number, price: ModelPrice): number {
  if (unit === 'tokens') return room - inputTokens
  const { inputMicrosPerMillion: input, outputMicrosPerMillion: output } = price
  if (input === null || output === null) return 0
  const left = BigInt(room) * 1_000_000n - BigInt(inputTokens) * BigInt(dearestInput(price) ?? input)
  if (left < 0n) return 0
  return output === 0 ? Number.POSITIVE_INFINITY : Number(left / BigInt(output))
}

/** The highest price that an input token can have, whichever class it is counted in; null = not known. */
export function dearestInput({ inputMicrosPerMillion, cachedMicrosPerMillion }: ModelPrice): number | null {
  return inputMicrosPerMillion === null ? null : Math.max(inputMicrosPerMillion, cachedMicrosPerMillion ?? 0)
}
