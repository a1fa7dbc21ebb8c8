import { randomUUID } from 'node:crypto'
import { startRunInputSchema } from '@/lib/core/chat/start-run-input'
import { isAppError } from '@/lib/core/errors'
import { addAttachment } from '@/lib/server/operations/add-attachment'
import { backgroundSettled } from '@/lib/server/operations/background'
import { startRun } from '@/lib/server/operations/start-run'
import { stopRun } from '@/lib/server/operations/stop-run'
import type { Turn } from './plan-traffic'
import { actorOf, type Story } from './story'

const pleas = ['The contract text is public', 'Agreed with the head of billing', 'No patient is named in it']

/** Conversation of the plan → the one in the house, with its last message. */
export type Threads = Map<number, { id: string; leafId: string }>

/** One question through the production's own start of a run, to the end of its answer and its title. */
export async function playTurn(story: Story, threads: Threads, turn: Turn): Promise<void> {
  const { chance } = story
  const actor = actorOf(story, turn.person)
  const thread = threads.get(turn.conversation)
  const { file, text } = turn.question
  const attachmentIds = file ? [(await addAttachment(actor, file.name, Buffer.from(file.text))).id] : []
  const input = startRunInputSchema.parse({
    kind: 'ask',
    idempotencyKey: randomUUID(),
    text,
    choice: choiceOf(story, turn),
    attachmentIds,
    ...(thread ? { conversationId: thread.id, parentId: thread.leafId } : {}),
    ...(chance.happens(0.4) ? { justification: `${chance.of(pleas)}.` } : {}),
  })
  try {
    const { conversation, answer, run } = await startRun(actor, input)
    if (chance.happens(0.02) && run.state === 'running') await stopRun(actor, run.id)
    await backgroundSettled()
    threads.set(turn.conversation, { id: conversation.id, leafId: answer.id })
  } catch (error) {
    // A server of the story is down: what a person would be told is in the books already.
    if (!isAppError(error)) throw error
    await backgroundSettled()
  }
}

/** A cloud model by name for who wants one; the policy has the last word. */
function choiceOf({ chance, models }: Story, { wish }: Turn): string {
  if (wish !== 'cloud') return wish
  const clouds = models.filter(({ name }) => ['practice-gpt', 'practice-claude', 'practice-gemini'].includes(name))
  return clouds.length === 0 ? 'auto' : chance.of(clouds).id
}
