import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { liveRuns } from '../runs/live-run'
import { byActor } from '../store/audit-actor'
import { deleteConversationRow } from '../store/conversation'
import { transact } from '../store/transaction'
import { noSuchChat } from './no-such-chat'
import { requirePermission } from './require-permission'

/** Removes chat and files. Ledger and log keep what they hold: no text of the chat. */
export async function deleteConversation(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'chat.use')
  for (const run of liveRuns().values()) {
    if (run.conversationId === id && run.personId === actor.personId)
      throw new AppError('conflict', 'An answer is still being written in this chat. Stop it first.')
  }
  await transact(async ({ tx, record }) => {
    if (!(await deleteConversationRow(tx, actor.personId, id))) throw noSuchChat()
    await record({
      type: 'conversation.deleted',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'conversation', id },
    })
  })
}
