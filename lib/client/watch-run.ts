import type { WatchEvent } from '@/lib/core/chat/run-event'

interface Watch {
  /** The last event that was read; a new connection goes on after it. */
  lastSeq: () => number
  /** Events in order, at most one call a frame. `true` = the run has ended. */
  onEvents: (events: WatchEvent[]) => boolean
  onConnection: (state: 'open' | 'lost') => void
}

const backoffMs = [250, 500, 1000, 2000, 4000, 8000]

/**
 * Watches a run until it ends. A hidden tab lets go of its connection (a browser has six for one server) and attaches
 * again when it is seen; a lost one comes back with growing pauses. Returns how to leave.
 */
export function watchRun(runId: string, watch: Watch): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let over = false
  const frames = batchByFrame((events: WatchEvent[]) => {
    if (over || !watch.onEvents(events)) return
    leave()
  })

  function attach() {
    if (over || source || document.hidden) return
    const stream = new EventSource(`/api/runs/${runId}/events?after=${watch.lastSeq()}`)
    source = stream
    stream.onopen = () => {
      tries = 0
      watch.onConnection('open')
    }
    stream.onmessage = (message) => frames.push(JSON.parse(message.data) as WatchEvent)
    stream.onerror = () => {
      frames.flush()
      detach()
      if (over) return
      watch.onConnection('lost')
      timer = setTimeout(attach, backoffMs[Math.min(tries, backoffMs.length - 1)])
      tries += 1
    }
  }

  function detach() {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  function onVisibility() {
    if (!document.hidden) return attach()
    frames.flush()
    detach()
  }

  function leave() {
    over = true
    detach()
    frames.drop()
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('online', retryNow)
  }

  function retryNow() {
    detach()
    attach()
  }

  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', retryNow)
  attach()
  return leave
}

/** Collects what arrives between two paints and hands it over once. */
function batchByFrame<T>(deliver: (items: T[]) => void) {
  let waiting: T[] = []
  let frame = 0
  const flush = () => {
    cancelAnimationFrame(frame)
    frame = 0
    if (waiting.length === 0) return
    const items = waiting
    waiting = []
    deliver(items)
  }
  return {
    flush,
    push(item: T) {
      waiting.push(item)
      if (frame === 0) frame = requestAnimationFrame(flush)
    },
    drop() {
      cancelAnimationFrame(frame)
      waiting = []
    },
  }
}
