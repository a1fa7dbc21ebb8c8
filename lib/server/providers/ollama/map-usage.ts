import { emptyUsage } from '../empty-usage'
import type { Usage } from '../provider'
import type { ChatLine } from './reply-schema'

/** Of the last line, where an absent count means 0. Thinking is counted as output there, and cannot be told apart. */
export function mapOllamaUsage(line: ChatLine): Usage {
  return {
    ...emptyUsage,
    inputTokens: line.prompt_eval_count ?? 0,
    outputTokens: line.eval_count ?? 0,
    loadMs: line.load_duration === undefined ? null : Math.round(line.load_duration / 1e6),
  }
}
