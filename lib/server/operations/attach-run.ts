import type { Actor } from '@/lib/core/access/actor'
import type { RunEvent } from '@/lib/core/chat/run-event'
import { isTerminal } from '@/lib/core/chat/run-event'
import { AppError } from '@/lib/core/errors'
import { liveRuns, type Watcher } from '../runs/live-run'
import { frameOf, watchLiveRun } from '../runs/watchers'
import { listMessages } from '../store/message'
import { findRun, type RunRecord } from '../store/run'
import { listSegments } from '../store/run-segment'
import { requirePermission } from './require-permission'
import { takeWatcherPlace } from './watcher-places'

const absent = () => new AppError('not_found', 'There is no such run.')
/** Behind a run of another instance by at most this. */
const pollMs = 500

/** Watches a run: what was missed in one piece, then live, until its terminal event. Answers how to let go. */
export async function attachRun(actor: Actor, id: string, after: number, watcher: Watcher): Promise<() => void> {
  await requirePermission(actor, 'chat.use')
  const place = takeWatcherPlace(actor.personId, watcher)
  try {
    const detach = await watchAnywhere(actor, id, after, place.watcher)
    return () => {
      place.leave()
      detach()
    }
  } catch (error) {
    place.leave()
    throw error
  }
}

async function watchAnywhere(actor: Actor, id: string, after: number, watcher: Watcher): Promise<() => void> {
  const live = liveRuns().get(id)
  if (live !== undefined) {
    if (live.personId !== actor.personId) throw absent()
    return watchLiveRun(live, after, watcher)
  }
  const run = await findRun(actor.personId, id)
  if (run === null) throw absent()
  let left = false
  void follow(actor, run, after, watcher, () => left).catch(() => watcher.close())
  return () => {
    left = true
  }
}

/** A run of another instance, or one that is over: read from the database. */
async function follow(
  actor: Actor,
  first: RunRecord,
  after: number,
  watcher: Watcher,
  hasLeft: () => boolean,
): Promise<void> {
  let run: RunRecord | null = first
  let seq = after
  let text = ''
  let reasoning = ''
  while (run !== null && run.state === 'running' && !hasLeft()) {
    const segments = await listSegments(run.id, 0)
    const newest = segments.at(-1)
    if (newest && newest.seq > seq) {
      text = segments.map((segment) => segment.text).join('')
      reasoning = segments.map((segment) => segment.reasoning).join('')
      for (const event of segments.flatMap(({ events }) => events))
        if (event.seq > seq && !isTerminal(event)) watcher.send(frameOf(event))
      seq = newest.seq
      watcher.send(frameOf({ type: 'sync', seq, text, reasoning }))
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs))
    run = await findRun(actor.personId, run.id)
  }
  if (run !== null && !hasLeft()) await tellEnd(run, seq, watcher)
  watcher.close()
}

async function tellEnd(run: RunRecord, seq: number, watcher: Watcher): Promise<void> {
  const messages = run.conversationId === null ? [] : await listMessages(run.conversationId)
  const answer = messages.find(({ id }) => id === run.answerId)
  watcher.send(frameOf({ type: 'sync', seq: seq + 1, text: answer?.text ?? '', reasoning: answer?.reasoning ?? '' }))
  watcher.send(frameOf(terminalOf(run, seq + 2, answer?.text.length ?? 0)))
}

function terminalOf(run: RunRecord, seq: number, receivedCharacters: number): RunEvent {
  const { receipt, failure } = run
  if (run.state === 'completed' && receipt)
    return { seq, type: 'finished', reason: receipt.finishReason ?? 'stop', receipt }
  if (run.state === 'stopped' && receipt) return { seq, type: 'stopped', receipt }
  return {
    seq,
    type: 'failed',
    code: failure?.code ?? 'unknown',
    sentence: failure?.sentence ?? 'The answer broke off. What arrived is kept.',
    receivedCharacters,
    receipt,
  }
}
