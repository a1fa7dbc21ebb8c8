import type { Actor } from '@/lib/core/access/actor'
import type { StartedRun } from '@/lib/core/chat/views'
import { AppError } from '@/lib/core/errors'
import { getConversation } from './get-conversation'

/** What the browser adds to its tree: the run, its question and its answer, as they are committed. */
export async function describeStarted(actor: Actor, conversationId: string, runId: string): Promise<StartedRun> {
  const conversation = await getConversation(actor, conversationId)
  const answer = conversation.messages.find((message) => message.run?.id === runId)
  const question = conversation.messages.find((message) => message.id === answer?.parentId)
  if (!answer?.run || !question)
    throw new AppError('conflict', 'This message was sent, but its answer is not here yet. Reload the page.')
  const { id, title, level, levelReason } = conversation
  return { run: answer.run, conversation: { id, title, level, levelReason }, question, answer }
}
