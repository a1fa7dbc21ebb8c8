import { emptyUsage } from '../empty-usage'
import type { N, Usage } from '../provider'
import type { ReportedUsage } from './reply-schema'

interface Reported {
  usage: ReportedUsage
  /** llama.cpp's own count, where `usage` has none. */
  cachedByTimings: N
  reasoningOnTop: boolean
}

/** A proxy may have changed the convention: where only one way of adding up gives the reported total, that one holds. */
function isReasoningOnTop(usage: ReportedUsage, reasoning: number, stated: boolean): boolean {
  const { prompt_tokens: input, completion_tokens: output, total_tokens: total } = usage
  if (input == null || output == null || total == null || reasoning === 0) return stated
  if (total === input + output + reasoning) return true
  if (total === input + output) return false
  return stated
}

const less = (whole: N | undefined, ...parts: N[]): N =>
  whole == null
    ? null
    : Math.max(
        0,
        parts.reduce<number>((rest, part) => rest - (part ?? 0), whole),
      )

/** Disjoint classes: the prompt's count includes what was cached or written, the completion's includes reasoning. */
export function mapCompletionUsage({ usage, cachedByTimings, reasoningOnTop }: Reported): Usage {
  const { prompt_tokens_details: prompt, completion_tokens_details: completion } = usage
  const cacheReadTokens = prompt?.cached_tokens ?? usage.prompt_cache_hit_tokens ?? cachedByTimings
  const cacheWriteTokens = prompt?.cache_write_tokens ?? null
  const imageInputTokens = prompt?.image_tokens ?? null
  const audioInputTokens = prompt?.audio_tokens ?? null
  const reasoningTokens = completion?.reasoning_tokens ?? null
  const imageOutputTokens = completion?.image_tokens ?? null
  const onTop = isReasoningOnTop(usage, reasoningTokens ?? 0, reasoningOnTop)
  return {
    ...emptyUsage,
    inputTokens: less(usage.prompt_tokens, cacheReadTokens, cacheWriteTokens, imageInputTokens, audioInputTokens),
    cacheReadTokens,
    cacheWriteTokens,
    imageInputTokens,
    audioInputTokens,
    outputTokens: less(usage.completion_tokens, onTop ? null : reasoningTokens, imageOutputTokens),
    reasoningTokens,
    imageOutputTokens,
  }
}
