import { emptyUsage } from '../empty-usage'
import type { Usage } from '../provider'
import type { ChatLine } from './reply-schema'

/**
 * Of the last line, where one absent count means 0 and two mean that nothing was reported. Thinking is counted as output
 * there, and cannot be told apart.
 */
export function mapOllamaUsage(line: ChatLine): Usage {
  const isReported = line.prompt_eval_count !== undefined || line.eval_count !== undefined
  return {
    ...emptyUsage,
    inputTokens: isReported ? (line.prompt_eval_count ?? 0) : null,
    outputTokens: isReported ? (line.eval_count ?? 0) : null,
    loadMs: line.load_duration === undefined ? null : Math.round(line.load_duration / 1e6),
  }
}
