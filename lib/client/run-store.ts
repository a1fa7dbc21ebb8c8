import { applyRunEvent, freshProgress, isOver, type RunProgress } from '@/lib/core/chat/apply-run-event'
import { makeStore, type Store, useStore } from './make-store'
import { watchRun } from './watch-run'

export interface LiveRun {
  progress: RunProgress
  connection: 'open' | 'lost'
}

interface Entry {
  store: Store<LiveRun>
  leave: () => void
}

const running = new Map<string, Entry>()
const idle = makeStore<LiveRun>({ progress: freshProgress, connection: 'open' })

/** Counts attaching and leaving, so that a component finds the store of its run. */
const changes = makeStore(0)

/** The live state of a run that this tab watches; null for any other. */
export function useLiveRun(runId: string | null): LiveRun | null {
  useStore(changes)
  const store = runId === null ? undefined : running.get(runId)?.store
  const live = useStore(store ?? idle)
  return store ? live : null
}

/** Attaches to a run, once; `onEnd` is told the whole of it. Returns how to let go (the run itself goes on). */
export function followRun(runId: string, onEnd: (progress: RunProgress) => void): () => void {
  running.get(runId)?.leave()
  const store = makeStore<LiveRun>({ progress: freshProgress, connection: 'open' })
  const stopWatching = watchRun(runId, {
    lastSeq: () => store.get().progress.seq,
    onConnection: (connection) => store.set((live) => ({ ...live, connection })),
    onEvents(events) {
      const progress = events.reduce(applyRunEvent, store.get().progress)
      store.set((live) => ({ ...live, progress }))
      if (!isOver(progress)) return false
      onEnd(progress)
      leave()
      return true
    },
  })
  const leave = () => {
    stopWatching()
    if (running.get(runId)?.store !== store) return
    running.delete(runId)
    changes.set((count) => count + 1)
  }
  running.set(runId, { store, leave })
  changes.set((count) => count + 1)
  return leave
}
