import type { Actor } from '@/lib/core/access/actor'
import { requireOpenLog } from '../store/audit-breaker'
import { updateConversationRow } from '../store/conversation'
import { noSuchChat } from './no-such-chat'
import { requirePermission } from './require-permission'

export async function updateConversation(
  actor: Actor,
  id: string,
  change: { title?: string; pinned?: boolean; leafId?: string },
): Promise<void> {
  await requirePermission(actor, 'chat.use')
  requireOpenLog()
  const named = change.title === undefined ? change : { ...change, titleSource: 'person' }
  if (!(await updateConversationRow(actor.personId, id, named))) throw noSuchChat()
}
