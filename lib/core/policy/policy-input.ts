import { z } from 'zod'
import { channels, uses } from './decision'
import { policyDocumentSchema } from './document'

const revisionSchema = z.int().min(0)
const versionSchema = z.int().min(0)
const levelsSchema = z.record(z.string().max(64), z.string().max(64))
const noteSchema = z.string().trim().min(1, 'Say why, in a sentence').max(2000, 'At most 2,000 characters')

/** `revision`: that of the draft this one was made from; another one by now is a conflict. */
export const saveDraftSchema = z.strictObject({ revision: revisionSchema, document: policyDocumentSchema })

export const discardDraftSchema = z.strictObject({ revision: revisionSchema })

/** `version`: the one in force that the change was compared with. */
export const publishPolicySchema = z.strictObject({
  revision: revisionSchema,
  version: versionSchema,
  note: noteSchema,
  /** Where chats and models go whose level is removed or changes places. */
  levelMap: z.strictObject({ chats: levelsSchema, models: levelsSchema }).default({ chats: {}, models: {} }),
})

export const rollBackSchema = z.strictObject({ version: versionSchema, note: noteSchema })

export const tryPolicySchema = z.strictObject({
  text: z.string().max(200_000),
  against: z.enum(['draft', 'published']),
  personId: z.uuid().nullable().default(null),
  groups: z.array(z.string().max(64)).max(200).default([]),
  channel: z.enum(channels).default('chat'),
  uses: z.array(z.enum(uses)).max(4).default([]),
})

export type SaveDraft = z.output<typeof saveDraftSchema>
export type PublishPolicy = z.infer<typeof publishPolicySchema>
export type RollBack = z.infer<typeof rollBackSchema>
export type TryPolicy = z.infer<typeof tryPolicySchema>
