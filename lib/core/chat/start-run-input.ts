import { z } from 'zod'
import { choiceSchema } from '../routing/mode'

/** The longest question, in UTF-16 code units; longer text goes as an attachment. */
export const maxQuestionLength = 200_000

const base = {
  /** Made by the browser; a repeated POST with the same key returns the same run. */
  idempotencyKey: z.uuid(),
  /** Absent = a new conversation. */
  conversationId: z.uuid().optional(),
  choice: choiceSchema.default('auto'),
  /** The person's reason where the policy asks for one; kept with the decision, never sent to the model. */
  justification: z.string().trim().min(10).max(500).optional(),
}

export const startRunInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ask'),
    ...base,
    /** The message this one follows; null = the first of the conversation, or a sibling of its first. */
    parentId: z.uuid().nullable().default(null),
    text: z
      .string()
      .max(maxQuestionLength)
      .refine((text) => text.trim() !== '', 'Write something first'),
    attachmentIds: z.array(z.uuid()).max(10).default([]),
  }),
  /** Another answer to the same question: a sibling of the answers it has. */
  z.strictObject({ kind: z.literal('regenerate'), ...base, conversationId: z.uuid(), questionId: z.uuid() }),
])

export type StartRunInput = z.infer<typeof startRunInputSchema>
