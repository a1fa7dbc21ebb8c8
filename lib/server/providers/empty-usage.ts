import type { Usage } from './provider'

/** Nothing told: each class null, never zero. */
export const emptyUsage: Usage = {
  inputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  cacheWrite1hTokens: null,
  imageInputTokens: null,
  audioInputTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  imageOutputTokens: null,
  searchCount: null,
  reportedCostMicros: null,
  loadMs: null,
}
