import { shared } from './registry'

/** Time as this process has it. */
export interface Clock {
  /** Wall clock, milliseconds since the epoch. */
  nowMs(): number
  /** Monotonic clock, milliseconds: for durations and deadlines, which must not jump with the wall clock. */
  monotonicMs(): number
  /** Ends early, without an error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const timer = setTimeout(end, ms)
      function end(): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      signal?.addEventListener('abort', end)
    }),
}

const held = shared('clock', () => ({ clock: systemClock }))

/** Puts another clock in the place of the system's, for a process that tells a story of the past (the demo's). */
export function setClock(clock: Clock): void {
  held.clock = clock
}

export const nowMs = (): number => held.clock.nowMs()

export const monotonicMs = (): number => held.clock.monotonicMs()

export const sleep = (ms: number, signal?: AbortSignal): Promise<void> => held.clock.sleep(ms, signal)
