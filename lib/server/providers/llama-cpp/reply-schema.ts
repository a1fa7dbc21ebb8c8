import { z } from 'zod'

/** `/props`. `n_ctx` is the real context of one slot; `meta.n_ctx_train` of the model list is not. */
export const propsSchema = z.object({
  default_generation_settings: z.object({ n_ctx: z.int().nullish() }),
  total_slots: z.int().nullish(),
  modalities: z.object({ vision: z.boolean().nullish() }).nullish(),
  build_info: z.string().nullish(),
})

/** `/v1/models`. */
export const modelsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      owned_by: z.string().nullish(),
      meta: z.object({ n_ctx_train: z.int().nullish() }).nullish(),
    }),
  ),
})

/** `/slots`, where it is switched on. */
export const slotsSchema = z.array(z.object({ is_processing: z.boolean() }))
