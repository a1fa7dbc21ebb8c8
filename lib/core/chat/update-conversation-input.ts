import { z } from 'zod'

export const updateConversationSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'Write a title')
    .max(120, 'At most 120 characters')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/, 'No control characters')
    .optional(),
  pinned: z.boolean().optional(),
  /** The leaf of the reading that was open last. */
  leafId: z.uuid().optional(),
})
