import { database } from '../platform/database/client'
import { sql } from '../platform/database/sql'

export interface MessageRecord {
  id: string
  parentId: string | null
  role: 'user' | 'assistant'
  text: string
  reasoning: string | null
  runId: string | null
  createdAt: Date
}

/** The whole tree of a conversation, oldest first. */
export async function listMessages(conversationId: string): Promise<MessageRecord[]> {
  const rows = await database().message.findMany({
    where: { conversationId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, parentId: true, role: true, text: true, reasoning: true, runId: true, createdAt: true },
  })
  return rows as MessageRecord[]
}

/** Only the branch that leads to `leafId`, root first: what a request would send. */
export function listBranch(conversationId: string, leafId: string): Promise<MessageRecord[]> {
  return sql<MessageRecord>`
    WITH RECURSIVE branch AS (
      SELECT m.*, 0 AS depth FROM message m WHERE m.id = ${leafId}::uuid AND m.conversation_id = ${conversationId}::uuid
      UNION ALL
      SELECT m.*, b.depth + 1 FROM message m JOIN branch b ON m.id = b.parent_id
      WHERE m.conversation_id = ${conversationId}::uuid AND b.depth < 10000)
    SELECT id, parent_id AS "parentId", role, text, reasoning, run_id AS "runId", created_at AS "createdAt"
    FROM branch ORDER BY depth DESC`
}
