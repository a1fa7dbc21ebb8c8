import type { Fault, ModelEvent } from './provider'
import { providerFailure } from './provider-failure'

/** Limits of routing.md section 5, in milliseconds; the caller chooses them by boundary, path and candidates left. */
export interface StreamLimits {
  /** From the start to the first text or reasoning. */
  firstTokenMs: number
  /** The same while the model is being loaded (after a `loading` event). */
  loadingMs: number
  /** Between tokens, once there was one. Comments of the transport do not count. */
  idleMs: number
  totalMs: number
}

/** Time, injected: `setTimer` answers with its cancel. */
export interface StreamClock {
  nowMs(): number
  setTimer(run: () => void, ms: number): () => void
}

const systemStreamClock: StreamClock = {
  nowMs: () => performance.now(),
  setTimer(run, ms) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

// A server may keep the socket open after its end marker; what counts has arrived by then.
const afterEndMs = 2_000

class Deadlines {
  #phase: 'first' | 'loading' | 'tokens' | 'ended' = 'first'
  readonly #startedMs: number

  constructor(
    private readonly limits: StreamLimits,
    private readonly clock: StreamClock,
  ) {
    this.#startedMs = clock.nowMs()
  }

  get hasEnded(): boolean {
    return this.#phase === 'ended'
  }

  see({ type }: ModelEvent): void {
    if (type === 'end') this.#phase = 'ended'
    else if (this.#phase === 'ended') return
    else if (type === 'text' || type === 'reasoning') this.#phase = 'tokens'
    else if (type === 'loading' && this.#phase === 'first') this.#phase = 'loading'
  }

  /** How long the next event may take, and what it is called when it does not come. */
  next(): { waitMs: number; fault: Fault } {
    const { firstTokenMs, loadingMs, idleMs, totalMs } = this.limits
    const passedMs = this.clock.nowMs() - this.#startedMs
    const total = { waitMs: totalMs - passedMs, fault: 'stalled' as const }
    const own = {
      first: { waitMs: firstTokenMs - passedMs, fault: 'silent' as const },
      loading: { waitMs: loadingMs - passedMs, fault: 'silent' as const },
      tokens: { waitMs: idleMs, fault: 'stalled' as const },
      ended: { waitMs: afterEndMs, fault: 'stalled' as const },
    }[this.#phase]
    return own.waitMs <= total.waitMs ? own : total
  }
}

/**
 * Runs a stream under its limits. An expired limit aborts the request and throws `silent` or `stalled`; the caller's
 * abort ends it without an event. A slow reader is not counted against the provider.
 */
export async function* withStreamTimeouts(
  open: (signal: AbortSignal) => AsyncIterable<ModelEvent>,
  limits: StreamLimits,
  signal: AbortSignal,
  clock: StreamClock = systemStreamClock,
): AsyncGenerator<ModelEvent> {
  const stop = new AbortController()
  const forward = () => stop.abort(signal.reason)
  if (signal.aborted) forward()
  signal.addEventListener('abort', forward, { once: true })
  const deadlines = new Deadlines(limits, clock)
  const expiry: { fault: Fault | null } = { fault: null }
  const iterator = open(stop.signal)[Symbol.asyncIterator]()
  try {
    while (true) {
      const { waitMs, fault } = deadlines.next()
      const cancel = clock.setTimer(
        () => {
          expiry.fault = fault
          stop.abort()
        },
        Math.max(0, waitMs),
      )
      const step = await iterator.next().finally(cancel)
      if (step.done) break
      deadlines.see(step.value)
      yield step.value
    }
    if (expiry.fault !== null && !deadlines.hasEnded) throw providerFailure(expiry.fault, { sent: 'maybe' })
  } finally {
    signal.removeEventListener('abort', forward)
    // Also when the reader left: the socket must not outlive its watcher.
    stop.abort()
    await iterator.return?.()
  }
}
