import type { Actor } from '@/lib/core/access/actor'
import { cutTitle } from '@/lib/core/chat/assemble-request'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { RunView, StartedRun } from '@/lib/core/chat/views'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { getConversation, reasonOf } from './get-conversation'
import type { PlanInput } from './plan-run'
import { viewAttachment } from './view-attachment'

/**
 * What the browser adds to its tree, told from what was just committed: no round trip, as the first token may be on its
 * way already. The answer is empty and the number of its events 0, so that whoever watches gets all of it.
 */
export function describeBegun({ ids, context, policy, decided }: PlanInput, run: Omit<RunView, 'seq'>): StartedRun {
  const { conversation, question } = context
  const { level, trace } = decided.decision
  const raisedBy = level === conversation?.level ? conversation.raisedBy : trace.because
  const now = new Date(nowMs()).toISOString()
  return {
    run: { ...run, seq: 0 },
    conversation: {
      id: ids.conversationId,
      title: conversation?.title ?? cutTitle(question.text),
      level: viewLevel(policy, level),
      levelReason: reasonOf(policy, { level, raisedBy }),
    },
    question: {
      id: ids.questionId,
      parentId: question.parentId,
      role: 'user',
      text: question.text,
      reasoning: null,
      createdAt: question.createdAt?.toISOString() ?? now,
      attachments: question.attachments.map((file) => viewAttachment(policy, file)),
      run: null,
    },
    answer: {
      id: ids.answerId ?? '',
      parentId: ids.questionId,
      role: 'assistant',
      text: '',
      reasoning: null,
      createdAt: now,
      attachments: [],
      run: { ...run, seq: 0 },
    },
  }
}

/** The same for a run that was begun before, as it is now. */
export async function describeStarted(actor: Actor, conversationId: string, runId: string): Promise<StartedRun> {
  const conversation = await getConversation(actor, conversationId)
  const answer = conversation.messages.find((message) => message.run?.id === runId)
  const question = conversation.messages.find((message) => message.id === answer?.parentId)
  if (!answer?.run || !question)
    throw new AppError('conflict', 'This message was sent, but its answer is not here yet. Reload the page.')
  const { id, title, level, levelReason } = conversation
  return { run: answer.run, conversation: { id, title, level, levelReason }, question, answer }
}
