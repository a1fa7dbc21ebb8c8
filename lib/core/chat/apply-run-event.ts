import type { Boundary } from '../policy/boundary'
import type { Receipt } from './receipt'
import type { WatchEvent } from './run-event'

type RunStage = 'waiting' | 'queued' | 'loading' | 'writing' | 'completed' | 'failed' | 'stopped'

/** A run as one watcher sees it. */
export interface RunProgress {
  /** Of the last event that was read; where to attach again. */
  seq: number
  stage: RunStage
  text: string
  reasoning: string
  queue: { position: number; etaMs: number | null } | null
  model: { name: string; provider: string; boundary: Boundary | null } | null
  notice: string | null
  failure: { code: string; sentence: string } | null
  receipt: Receipt | null
  finishReason: string | null
}

export const freshProgress: RunProgress = {
  seq: 0,
  stage: 'waiting',
  text: '',
  reasoning: '',
  queue: null,
  model: null,
  notice: null,
  failure: null,
  receipt: null,
  finishReason: null,
}

/**
 * One event on top of what is known. Events that were seen before change nothing; `at` places a piece of text, so that
 * a piece that overlaps what is here adds only what is new.
 */
export function applyRunEvent(progress: RunProgress, event: WatchEvent): RunProgress {
  if (event.type === 'sync') {
    if (event.seq < progress.seq) return progress
    const stage = event.text !== '' || event.reasoning !== '' ? 'writing' : progress.stage
    return { ...progress, seq: event.seq, stage, text: event.text, reasoning: event.reasoning }
  }
  if (event.seq <= progress.seq) return progress
  const next = { ...progress, seq: event.seq }
  switch (event.type) {
    case 'queued':
      return { ...next, stage: 'queued', queue: { position: event.position, etaMs: event.etaMs } }
    case 'loading':
      return { ...next, stage: 'loading', model: { name: event.model, provider: event.provider, boundary: null } }
    case 'started': {
      const model = { name: event.model, provider: event.provider, boundary: event.boundary }
      return { ...next, stage: 'writing', queue: null, model }
    }
    case 'text':
      return { ...next, stage: 'writing', text: placePiece(progress.text, event.at, event.text) }
    case 'reasoning':
      return { ...next, stage: 'writing', reasoning: placePiece(progress.reasoning, event.at, event.text) }
    case 'notice':
      return { ...next, notice: event.sentence }
    case 'finished':
      return { ...next, stage: 'completed', notice: null, receipt: event.receipt, finishReason: event.reason }
    case 'failed': {
      const failure = { code: event.code, sentence: event.sentence }
      return { ...next, stage: 'failed', notice: null, failure, receipt: event.receipt }
    }
    case 'stopped':
      return { ...next, stage: 'stopped', notice: null, receipt: event.receipt }
  }
}

/** Has the run come to its end, as far as this watcher knows? */
export function isOver(progress: RunProgress): boolean {
  return progress.stage === 'completed' || progress.stage === 'failed' || progress.stage === 'stopped'
}

/** `at` = characters that stood before the piece. What is already here is not written twice. */
function placePiece(text: string, at: number, piece: string): string {
  if (at >= text.length) return text + piece
  return at + piece.length <= text.length ? text : text.slice(0, at) + piece
}
