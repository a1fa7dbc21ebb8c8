import { z } from 'zod'

const count = z.int().nonnegative().nullish()

const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z
    .object({ cached_tokens: count, cache_write_tokens: count, audio_tokens: count, image_tokens: count })
    .nullish(),
  completion_tokens_details: z.object({ reasoning_tokens: count, image_tokens: count }).nullish(),
  /** DeepSeek. */
  prompt_cache_hit_tokens: count,
})

export type ReportedUsage = z.infer<typeof usageSchema>

/** One chunk of a stream. Only what is read; vendors add much. */
export const chunkSchema = z.object({
  id: z.string().nullish(),
  model: z.string().nullish(),
  choices: z
    .array(
      z.object({
        delta: z
          .object({
            content: z.string().nullish(),
            reasoning_content: z.string().nullish(),
            reasoning: z.string().nullish(),
            refusal: z.string().nullish(),
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: usageSchema.nullish(),
  /** Groq, before it took the common place. */
  x_groq: z.object({ usage: usageSchema.nullish() }).nullish(),
  /** llama.cpp. */
  timings: z.object({ cache_n: count }).nullish(),
  error: z.unknown().optional(),
})

export type Chunk = z.infer<typeof chunkSchema>

/** The forms in which these servers say what went wrong. */
export const errorBodySchema = z.object({
  error: z
    .union([
      z.string(),
      z.object({
        message: z.string().nullish(),
        type: z.string().nullish(),
        code: z.union([z.string(), z.number()]).nullish(),
      }),
    ])
    .nullish(),
  message: z.unknown().optional(),
  detail: z.unknown().optional(),
  type: z.string().nullish(),
  code: z.union([z.string(), z.number()]).nullish(),
})

export const modelListSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      owned_by: z.string().nullish(),
      /** vLLM; Mistral; Groq; OpenRouter and Together. */
      max_model_len: count,
      max_context_length: count,
      context_window: count,
      context_length: count,
      max_completion_tokens: count,
      capabilities: z
        .object({
          completion_chat: z.boolean().nullish(),
          function_calling: z.boolean().nullish(),
          vision: z.boolean().nullish(),
          reasoning: z.boolean().nullish(),
        })
        .nullish()
        .catch(null),
      deprecation: z.string().nullish(),
    }),
  ),
})

export type ListedModel = z.infer<typeof modelListSchema>['data'][number]
