import { z } from 'zod'

/** One line of `/api/chat`, or its error line. Only what is read; the rest is dropped at the door. */
export const chatLineSchema = z.object({
  model: z.string().optional(),
  remote_host: z.string().optional(),
  remote_model: z.string().optional(),
  message: z.object({ content: z.string().optional(), thinking: z.string().optional() }).optional(),
  done: z.boolean().optional(),
  done_reason: z.string().optional(),
  prompt_eval_count: z.int().nonnegative().optional(),
  eval_count: z.int().nonnegative().optional(),
  load_duration: z.number().nonnegative().optional(),
  error: z.unknown().optional(),
})

export type ChatLine = z.infer<typeof chatLineSchema>

export const tagsSchema = z.object({
  models: z
    .array(
      z.object({
        name: z.string(),
        digest: z.string().optional(),
        size: z.number().optional(),
        remote_host: z.string().optional(),
        remote_model: z.string().optional(),
        details: z.object({ quantization_level: z.string().optional() }).nullish(),
      }),
    )
    .nullable(),
})

export type TaggedModel = NonNullable<z.infer<typeof tagsSchema>['models']>[number]

export const showSchema = z.object({
  parameters: z.string().optional(),
  remote_host: z.string().optional(),
  remote_model: z.string().optional(),
  capabilities: z.array(z.string()).nullish(),
  model_info: z.record(z.string(), z.unknown()).nullish(),
})

export type ShownModel = z.infer<typeof showSchema>

export const psSchema = z.object({
  models: z
    .array(
      z.object({
        name: z.string(),
        size: z.number().optional(),
        size_vram: z.number().optional(),
        context_length: z.int().optional(),
        expires_at: z.string().optional(),
      }),
    )
    .nullable(),
})

export const versionSchema = z.object({ version: z.string() })

export const statusSchema = z.object({ cloud: z.object({ disabled: z.boolean() }) })
