import { z } from 'zod'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'

const raisedBySchema = z.array(
  z.object({ type: z.string(), confidence: z.string(), count: z.number(), beside: z.array(z.string()) }),
)

export interface ConversationRecord {
  id: string
  title: string
  titleSource: string
  level: string
  raisedBy: z.infer<typeof raisedBySchema>
  choice: string
  leafId: string | null
  pinned: boolean
}

/** The person's own conversation, or null: what belongs to someone else does not exist for them. */
export async function findConversation(personId: string, id: string): Promise<ConversationRecord | null> {
  const [row] = await sql<Omit<ConversationRecord, 'raisedBy'> & { raisedBy: unknown }>`
    SELECT id, title, title_source AS "titleSource", level, raised_by AS "raisedBy", choice, leaf_id AS "leafId", pinned
    FROM conversation WHERE id = ${id}::uuid AND person_id = ${personId}::uuid`
  return row === undefined ? null : { ...row, raisedBy: raisedBySchema.parse(row.raisedBy) }
}

export interface ConversationListRow {
  id: string
  title: string
  level: string
  pinned: boolean
  updatedAt: Date
  running: boolean
}

/** Newest first; `query` searches titles and texts of the person's own chats. */
export function listConversationRows(
  personId: string,
  query: string | null,
  limit: number,
): Promise<ConversationListRow[]> {
  const pattern = query === null ? null : `%${query.replace(/[\\%_]/g, (char) => `\\${char}`)}%`
  return sql<ConversationListRow>`
    SELECT c.id, c.title, c.level, c.pinned, c.updated_at AS "updatedAt",
      EXISTS (SELECT 1 FROM run r WHERE r.conversation_id = c.id AND r.state = 'running' AND r.purpose = 'answer') AS running
    FROM conversation c
    WHERE c.person_id = ${personId}::uuid AND (${pattern}::text IS NULL OR c.title ILIKE ${pattern}
      OR EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.text ILIKE ${pattern}))
    ORDER BY c.updated_at DESC, c.id DESC LIMIT ${limit}`
}

/** False = no such conversation of this person, or no such message in it. */
export async function updateConversationRow(
  personId: string,
  id: string,
  change: { title?: string; titleSource?: string; pinned?: boolean; leafId?: string },
): Promise<boolean> {
  const leaf = change.leafId === undefined ? {} : { messages: { some: { id: change.leafId } } }
  const { count } = await database().conversation.updateMany({ where: { id, personId, ...leaf }, data: change })
  return count > 0
}

/** Removes chat and files; ledger and log stay. */
export async function deleteConversationRow(tx: Transaction, personId: string, id: string): Promise<boolean> {
  await tx.$executeRaw`DELETE FROM attachment a USING message m WHERE a.message_id = m.id AND m.conversation_id = ${id}::uuid
    AND a.person_id = ${personId}::uuid`
  const { count } = await tx.conversation.deleteMany({ where: { id, personId } })
  return count > 0
}
