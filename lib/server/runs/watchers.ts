import type { RunEvent, WatchEvent } from '@/lib/core/chat/run-event'
import { isTerminal } from '@/lib/core/chat/run-event'
import { type LiveRun, liveRuns, type Watcher } from './live-run'

/** At most 60 frames a second, joining what arrived between. */
const frameMs = 16

type Unnumbered<T> = T extends RunEvent ? Omit<T, 'seq'> : never

/** One SSE frame: serialised once, shared by all watchers. */
export function frameOf(event: WatchEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`
}

function tell(run: LiveRun, event: RunEvent): void {
  if (run.watchers.size === 0) return
  const frame = frameOf(event)
  for (const watcher of run.watchers) {
    if (watcher.send(frame)) continue
    run.watchers.delete(watcher)
    watcher.close()
  }
}

/** An event that is no text: told at once, after the text that came before it. */
export function pushStage(run: LiveRun, event: Unnumbered<RunEvent>): void {
  flushFrame(run)
  const numbered = { ...event, seq: ++run.seq } as RunEvent
  run.stages.push(numbered)
  tell(run, numbered)
  if (!isTerminal(numbered)) return
  run.over = true
  liveRuns().delete(run.id)
  for (const watcher of run.watchers) watcher.close()
  run.watchers.clear()
}

/** Text from the model. The first piece is told at once; later ones join a frame. */
export function pushText(run: LiveRun, kind: 'text' | 'reasoning', piece: string): void {
  const isFirst = run.toldText + run.toldReasoning === 0
  run[kind] += piece
  run.pieces++
  if (isFirst) flushFrame(run)
  else run.frameTimer ??= setTimeout(() => flushFrame(run), frameMs)
}

function flushFrame(run: LiveRun): void {
  if (run.frameTimer !== null) clearTimeout(run.frameTimer)
  run.frameTimer = null
  if (run.reasoning.length > run.toldReasoning) {
    const at = run.toldReasoning
    run.toldReasoning = run.reasoning.length
    tell(run, { seq: ++run.seq, type: 'reasoning', at, text: run.reasoning.slice(at) })
  }
  if (run.text.length > run.toldText) {
    const at = run.toldText
    run.toldText = run.text.length
    tell(run, { seq: ++run.seq, type: 'text', at, text: run.text.slice(at) })
  }
}

/** Attaches: stages that were missed, everything said so far in one piece, then live. Answers how to let go. */
export function watchLiveRun(run: LiveRun, after: number, watcher: Watcher): () => void {
  flushFrame(run)
  for (const stage of run.stages) if (stage.seq > after) watcher.send(frameOf(stage))
  if (run.seq > after)
    watcher.send(
      frameOf({
        type: 'sync',
        seq: run.seq,
        text: run.text.slice(0, run.toldText),
        reasoning: run.reasoning.slice(0, run.toldReasoning),
      }),
    )
  run.watchers.add(watcher)
  return () => run.watchers.delete(watcher)
}
