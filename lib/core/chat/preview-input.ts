import { z } from 'zod'
import { choiceSchema } from '../routing/mode'
import { maxQuestionLength } from './start-run-input'

/** Exactly what would be sent, before it is: a text that may still be empty, with the files that stand beside it. */
export const previewInputSchema = z.strictObject({
  conversationId: z.uuid().optional(),
  parentId: z.uuid().nullable().default(null),
  text: z.string().max(maxQuestionLength),
  attachmentIds: z.array(z.uuid()).max(10).default([]),
  choice: choiceSchema.default('auto'),
})

export type PreviewInput = z.infer<typeof previewInputSchema>
export type PreviewBody = z.input<typeof previewInputSchema>
