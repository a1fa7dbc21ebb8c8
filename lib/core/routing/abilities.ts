import { z } from 'zod'

/** What a model can take or give besides text. */
export const abilitiesSchema = z.object({
  vision: z.boolean(),
  tools: z.boolean(),
  reasoning: z.boolean(),
  jsonSchema: z.boolean(),
  embeddings: z.boolean(),
})

export type Abilities = z.infer<typeof abilitiesSchema>
