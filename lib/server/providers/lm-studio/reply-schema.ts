import { z } from 'zod'

/** `/api/v1/models`, since 0.4. */
export const modelsSchema = z.object({
  models: z.array(
    z.object({
      type: z.string().optional(),
      key: z.string(),
      quantization: z.object({ name: z.string().nullish() }).nullish(),
      max_context_length: z.int().nullish(),
      loaded_instances: z
        .array(z.object({ id: z.string(), config: z.object({ context_length: z.int().nullish() }).nullish() }))
        .nullish(),
      capabilities: z.object({ vision: z.boolean().nullish(), trained_for_tool_use: z.boolean().nullish() }).nullish(),
      size_bytes: z.number().nullish(),
    }),
  ),
})

/** `/api/v0/models`, before it. */
export const oldModelsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      type: z.string().optional(),
      state: z.string().optional(),
      quantization: z.string().nullish(),
      max_context_length: z.int().nullish(),
      loaded_context_length: z.int().nullish(),
      capabilities: z.array(z.string()).nullish(),
    }),
  ),
})
