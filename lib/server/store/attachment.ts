import { z } from 'zod'
import type { FindingSummary } from '@/lib/core/classification/finding'
import type { Prisma } from '@/prisma/generated/client'
import { database, type Transaction } from '../platform/database/client'

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

function toRecord(row: Prisma.AttachmentModel): AttachmentRecord {
  return { ...row, findings: findingsSchema.parse(row.findings) }
}

/** The person's own, not yet sent; one that is missing or another's is simply not in the answer. */
export async function listUnsentAttachments(personId: string, ids: string[]): Promise<AttachmentRecord[]> {
  if (ids.length === 0) return []
  const rows = await database().attachment.findMany({ where: { personId, messageId: null, id: { in: ids } } })
  return rows.map(toRecord)
}

export async function listAttachmentsOf(messageIds: string[]): Promise<AttachmentRecord[]> {
  if (messageIds.length === 0) return []
  const rows = await database().attachment.findMany({
    where: { messageId: { in: messageIds } },
    orderBy: { id: 'asc' },
  })
  return rows.map(toRecord)
}

export async function deleteUnsentAttachment(personId: string, id: string): Promise<boolean> {
  return (await database().attachment.deleteMany({ where: { id, personId, messageId: null } })).count > 0
}
