import type { RunEvent } from '@/lib/core/chat/run-event'
import type { Purpose } from '@/lib/core/policy/decision'
import { shared } from '../platform/registry'

/** Someone who watches: `send` answers false when this watcher is too far behind and must be let go. */
export interface Watcher {
  send(frame: string): boolean
  /** After the terminal event, or when it was let go. */
  close(): void
}

/** What a running run holds in memory. Its owner feeds it; watchers only listen. */
export interface LiveRun {
  readonly id: string
  readonly personId: string
  readonly conversationId: string | null
  readonly purpose: Purpose
  readonly abort: AbortController
  /** Who ended it before its time. */
  cutBy: 'person' | 'drain' | 'lost' | null
  seq: number
  text: string
  reasoning: string
  /** Pieces that arrived from the model: one only means that something on the way collects the stream. */
  pieces: number
  /** Characters that watchers have been told of. */
  toldText: number
  toldReasoning: number
  /** Events that are no text: a late watcher gets them before the text. */
  stages: RunEvent[]
  watchers: Set<Watcher>
  frameTimer: NodeJS.Timeout | null
  /** Characters and events that are written to segments. */
  kept: { text: number; reasoning: number; stages: number }
  /** Its decision is committed; from here on it holds a lease. */
  begun: boolean
  over: boolean
}

/** Runs that this process owns, by id: one hub for both bundles. */
export const liveRuns = () => shared('live-runs', () => new Map<string, LiveRun>())

export function openLiveRun(facts: Pick<LiveRun, 'id' | 'personId' | 'conversationId' | 'purpose'>): LiveRun {
  const run: LiveRun = {
    ...facts,
    abort: new AbortController(),
    cutBy: null,
    seq: 0,
    text: '',
    reasoning: '',
    pieces: 0,
    toldText: 0,
    toldReasoning: 0,
    stages: [],
    watchers: new Set(),
    frameTimer: null,
    kept: { text: 0, reasoning: 0, stages: 0 },
    begun: false,
    over: false,
  }
  liveRuns().set(run.id, run)
  return run
}

/** Ends a run before its time; the first to ask is the reason. False = it is not ours. */
export function cutRun(id: string, by: 'person' | 'drain' | 'lost'): boolean {
  const run = liveRuns().get(id)
  if (run === undefined || run.over) return false
  run.cutBy ??= by
  run.abort.abort()
  return true
}
