/** Disjoint token classes, so that each is priced once. null = not told; never negative. */
const tokenClasses = [
  'inputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'cacheWrite1hTokens',
  'imageInputTokens',
  'audioInputTokens',
  'outputTokens',
  'reasoningTokens',
  'imageOutputTokens',
  'searchCount',
] as const

type TokenClass = (typeof tokenClasses)[number]
export type TokenCounts = Record<TokenClass, number | null>

export const noTokens: TokenCounts = Object.fromEntries(tokenClasses.map((name) => [name, null])) as TokenCounts
