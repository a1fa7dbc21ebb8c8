/** What is added up over attempts and refusals. Counts, tokens and integer micros: every sum is exact. */
export const usageMeasures = [
  'attempts',
  'failed',
  'stopped',
  'refusals',
  'redacted',
  'localAttempts',
  'inputTokens',
  'cachedTokens',
  'outputTokens',
  'reasoningTokens',
  'localTokens',
  'costMicros',
  'unpricedAttempts',
  'unpricedTokens',
  'estimatedAttempts',
  'timedTokens',
  'writingMs',
] as const

export type UsageFigures = Record<(typeof usageMeasures)[number], number>

export const noUsage: UsageFigures = Object.fromEntries(usageMeasures.map((name) => [name, 0])) as UsageFigures

export function addUsage(a: UsageFigures, b: UsageFigures): UsageFigures {
  return Object.fromEntries(usageMeasures.map((name) => [name, a[name] + b[name]])) as UsageFigures
}

export function subtractUsage(a: UsageFigures, b: UsageFigures): UsageFigures {
  return Object.fromEntries(usageMeasures.map((name) => [name, a[name] - b[name]])) as UsageFigures
}

/** Every token class, each counted once. */
export function tokensOf(figures: UsageFigures): number {
  return figures.inputTokens + figures.cachedTokens + figures.outputTokens + figures.reasoningTokens
}

/** Output tokens a second after the first, over all answers whose first token was seen; null = none was. */
export function speedOf({ timedTokens, writingMs }: UsageFigures): number | null {
  return writingMs > 0 ? (timedTokens * 1000) / writingMs : null
}

/** Share of attempts that stayed on our machines; null = there were none. */
export function localShareOf({ attempts, localAttempts }: UsageFigures): number | null {
  return attempts > 0 ? localAttempts / attempts : null
}
