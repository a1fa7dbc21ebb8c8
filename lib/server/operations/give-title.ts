import type { Actor } from '@/lib/core/access/actor'
import { assembleRequest, tidyText } from '@/lib/core/chat/assemble-request'
import { newId } from '../platform/id'
import { driveRun } from '../runs/drive-run'
import { openLiveRun } from '../runs/live-run'
import { findContentKey } from '../store/content-key'
import { findConversation } from '../store/conversation'
import { listMessages } from '../store/message'
import { findRun } from '../store/run'
import { classifyPayload } from './classify-payload'
import { decideRequest } from './decide-request'
import { decisionState } from './decision-state'
import { planRun } from './plan-run'

const instruction =
  'Write a title of at most six words for the conversation below. Answer with the title alone, in its language.'
/** Enough of a message to name its topic. */
const excerptLength = 600

/** The answer as a title: one line without quotes or marks, or null when it is none. */
function titleFrom(answer: string): string | null {
  const line =
    tidyText(answer)
      .split('\n')
      .map((text) => text.trim())
      .find((text) => text !== '') ?? ''
  const bare = line.replace(/^(title|titel)\s*:\s*/i, '').replace(/^["'“”„«»*_#\s]+|["'“”„«»*_\s.]+$/g, '')
  if (bare.length < 2 || bare.length > 80 || bare.startsWith('Practice server')) return null
  return bare
}

/**
 * A title for a new conversation, after its first answer: a run of its own, through the same classification and decision,
 * so only a model of the allowed set makes it. None allowed, or no answer: the words cut from the question stay.
 */
export async function giveTitle(actor: Actor, conversationId: string, answerId: string): Promise<void> {
  const conversation = await findConversation(actor.personId, conversationId)
  if (conversation === null || conversation.titleSource !== 'cut') return
  const messages = await listMessages(conversationId)
  const answer = messages.find(({ id }) => id === answerId)
  const question = messages.find(({ id }) => id === answer?.parentId)
  if (
    !answer?.text ||
    !question ||
    question.parentId !== null ||
    messages.filter(({ role }) => role === 'assistant').length > 1
  )
    return
  const run = answer.runId === null ? null : await findRun(actor.personId, answer.runId)
  // Who stopped an answer, or got none, is not asking for more of the server.
  if (run?.state !== 'completed') return
  const [state, key] = await Promise.all([decisionState(), findContentKey(conversationId)])
  if (state.policy === null || key === null) return
  const excerpt = `${instruction}\n\nQuestion: ${question.text.slice(0, excerptLength)}\n\nAnswer: ${answer.text.slice(0, excerptLength)}`
  const assembled = assembleRequest([{ role: 'user', text: excerpt, attachments: [] }])
  const classified = await classifyPayload(assembled.payload)
  const decided = decideRequest(state.policy, state, {
    assembled,
    classified,
    groups: actor.groups,
    channel: 'chat',
    purpose: 'title',
    uses: [],
    choice: 'fast',
    hasReason: false,
    levelBefore: conversation.level,
    question: excerpt,
  })
  if (decided.ranked.length === 0) return
  const ids = { runId: newId(), idempotencyKey: newId(), conversationId, questionId: question.id, answerId: null }
  const context = {
    conversation,
    question: { id: question.id, parentId: null, text: question.text, attachments: [], createdAt: question.createdAt },
    assembled,
    isFirst: true,
  }
  const choice =
    conversation.choice === 'deep' || conversation.choice === 'fast' ? conversation.choice : ('auto' as const)
  const plan = planRun({
    actor,
    ids,
    context,
    purpose: 'title',
    choice,
    justification: null,
    policy: state.policy,
    state,
    classified,
    decided,
    key: { key, row: null },
  })
  // The person's own choice of a model is not touched by this side call.
  if (plan.rows.conversation) plan.rows.conversation.choice = conversation.choice
  const live = openLiveRun({ id: ids.runId, personId: actor.personId, conversationId, purpose: 'title' })
  await driveRun(live, plan, { replan: async () => plan, titleOf: titleFrom }).ended
}
