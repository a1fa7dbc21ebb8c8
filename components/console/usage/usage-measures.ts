import { tokensOf, type UsageFigures } from '@/lib/core/usage/usage-figures'
import { compactCount, compactMicros } from '@/lib/core/usage/usage-words'

/** What a chart can draw, and how its axis says it. */
export const usageMeasures = {
  attempts: { name: 'Requests', of: (one: UsageFigures) => one.attempts, format: compactCount },
  cost: { name: 'Spend', of: (one: UsageFigures) => one.costMicros, format: compactMicros },
  tokens: { name: 'Tokens', of: tokensOf, format: compactCount },
} as const

export type UsageMeasure = keyof typeof usageMeasures
