import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { ConversationItem } from '@/lib/core/chat/views'
import { listConversationRows } from '../store/conversation'
import { requirePolicy } from './decision-state'
import { requirePermission } from './require-permission'

export async function listConversations(
  actor: Actor,
  options: { query?: string; limit?: number } = {},
): Promise<ConversationItem[]> {
  await requirePermission(actor, 'chat.use')
  const query = options.query?.trim() || null
  const [policy, rows] = await Promise.all([
    requirePolicy(),
    listConversationRows(actor.personId, query, options.limit ?? 100),
  ])
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    updatedAt: row.updatedAt.toISOString(),
    level: viewLevel(policy, row.level),
    pinned: row.pinned,
    running: row.running,
  }))
}
