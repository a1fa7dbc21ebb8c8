import { z } from 'zod'
import type { FindingSummary } from '@/lib/core/classification/finding'
import type { Prisma } from '@/prisma/generated/client'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'

const findingsSchema = z.array(
  z.object({
    type: z.string(),
    confidence: z.enum(['low', 'medium', 'high']),
    count: z.number(),
    beside: z.array(z.string()),
  }),
)

export interface AttachmentRecord {
  id: string
  messageId: string | null
  name: string
  bytes: number
  text: string
  level: string
  findings: FindingSummary[]
}

export async function insertAttachment(
  tx: Transaction,
  input: Omit<AttachmentRecord, 'messageId'> & { personId: string },
): Promise<void> {
  await tx.attachment.create({ data: { ...input, findings: input.findings as unknown as Prisma.InputJsonValue } })
}

type AttachmentRow = Omit<AttachmentRecord, 'findings'> & { findings: unknown }

function toRecord(row: AttachmentRow): AttachmentRecord {
  return { ...row, findings: findingsSchema.parse(row.findings) }
}

/** The person's own, not yet sent; one that is missing or another's is simply not in the answer. */
export async function listUnsentAttachments(personId: string, ids: string[]): Promise<AttachmentRecord[]> {
  if (ids.length === 0) return []
  const rows = await database().attachment.findMany({ where: { personId, messageId: null, id: { in: ids } } })
  return rows.map(toRecord)
}

/** Every file that was sent in a conversation, in the order of their coming. */
export async function listAttachmentsIn(conversationId: string): Promise<AttachmentRecord[]> {
  const rows = await sql<AttachmentRow>`
    SELECT a.id, a.message_id AS "messageId", a.name, a.bytes, a.text, a.level, a.findings
    FROM attachment a JOIN message m ON m.id = a.message_id
    WHERE m.conversation_id = ${conversationId}::uuid ORDER BY a.id`
  return rows.map(toRecord)
}

export async function deleteUnsentAttachment(personId: string, id: string): Promise<boolean> {
  return (await database().attachment.deleteMany({ where: { id, personId, messageId: null } })).count > 0
}
