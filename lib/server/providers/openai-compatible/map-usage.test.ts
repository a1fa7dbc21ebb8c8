import { describe, expect, it } from 'vitest'
import { mapCompletionUsage } from './map-usage'
import type { ReportedUsage } from './reply-schema'

const map = (usage: ReportedUsage, reasoningOnTop = false, cachedByTimings: number | null = null) => {
  const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens, reasoningTokens } = mapCompletionUsage({
    usage,
    reasoningOnTop,
    cachedByTimings,
  })
  return [inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens, reasoningTokens]
}

describe('usage of OpenAI-like servers', () => {
  it('takes cached and written tokens out of the prompt, reasoning out of the completion', () => {
    const usage = {
      prompt_tokens: 100,
      completion_tokens: 50,
      total_tokens: 150,
      prompt_tokens_details: { cached_tokens: 60, cache_write_tokens: 10 },
      completion_tokens_details: { reasoning_tokens: 20 },
    }
    expect(map(usage)).toEqual([30, 60, 10, 30, 20])
  })

  it('leaves null what was not told, and does not make it zero', () => {
    expect(map({ prompt_tokens: 7 })).toEqual([7, null, null, null, null])
    expect(map({})).toEqual([null, null, null, null, null])
  })

  it('counts reasoning on top where the vendor or the sum says so', () => {
    const xai = { prompt_tokens: 10, completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 90 } }
    expect(map(xai, true)).toEqual([10, null, null, 5, 90])
    expect(map({ ...xai, total_tokens: 105 })).toEqual([10, null, null, 5, 90])
    const inside = { ...xai, completion_tokens: 95, total_tokens: 105 }
    expect(map(inside, true)).toEqual([10, null, null, 5, 90])
  })

  it('takes the cache from where llama.cpp and DeepSeek tell it', () => {
    expect(map({ prompt_tokens: 10, completion_tokens: 1 }, false, 4)).toEqual([6, 4, null, 1, null])
    expect(map({ prompt_tokens: 10, completion_tokens: 1, prompt_cache_hit_tokens: 8 })).toEqual([2, 8, null, 1, null])
  })

  it('never gives a negative count', () => {
    expect(map({ prompt_tokens: 1, prompt_tokens_details: { cached_tokens: 5 } })[0]).toBe(0)
  })
})
