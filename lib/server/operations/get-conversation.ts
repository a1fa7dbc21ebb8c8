import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { ConversationView, MessageView } from '@/lib/core/chat/views'
import type { FindingSummary } from '@/lib/core/classification/finding'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { findingsWords } from '@/lib/core/policy/sentences'
import { listAttachmentsIn } from '../store/attachment'
import { type ConversationRecord, findConversation } from '../store/conversation'
import { listMessages } from '../store/message'
import { listRunsOf } from '../store/run'
import { requirePolicy } from './decision-state'
import { noSuchChat } from './no-such-chat'
import { requirePermission } from './require-permission'
import { viewAttachment } from './view-attachment'
import { viewRun } from './view-run'

export async function getConversation(actor: Actor, id: string): Promise<ConversationView> {
  await requirePermission(actor, 'chat.use')
  const conversation = await findConversation(actor.personId, id)
  if (conversation === null) throw noSuchChat()
  const [policy, runs] = await Promise.all([requirePolicy(), listRunsOf(id)])
  // After the runs: an answer that is said to be over must come with its text, also when it ended just now.
  const messages = await listMessages(id)
  const files = await listAttachmentsIn(id)
  const runOf = new Map(runs.map((run) => [run.id, run]))
  return {
    id,
    title: conversation.title,
    level: viewLevel(policy, conversation.level),
    levelReason: reasonOf(policy, conversation),
    choice: conversation.choice,
    leafId: conversation.leafId,
    messages: messages.map((message): MessageView => {
      const run = message.runId === null ? undefined : runOf.get(message.runId)
      return {
        id: message.id,
        parentId: message.parentId,
        role: message.role,
        text: message.text,
        reasoning: message.reasoning,
        createdAt: message.createdAt.toISOString(),
        attachments: files.filter((file) => file.messageId === message.id).map((file) => viewAttachment(policy, file)),
        run: run ? viewRun(run) : null,
      }
    }),
  }
}

/** What raised the level, in words that follow "because of"; null at the base level. */
export function reasonOf(
  policy: CompiledPolicy,
  { level, raisedBy }: Pick<ConversationRecord, 'level' | 'raisedBy'>,
): string | null {
  if (level === policy.document.base || raisedBy.length === 0) return null
  return findingsWords(raisedBy as FindingSummary[])
}
