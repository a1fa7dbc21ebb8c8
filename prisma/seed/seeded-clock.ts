import type { Clock } from '@/lib/server/platform/clock'

export interface SeededClock extends Clock {
  /** On to this instant; never back. */
  moveTo(ms: number): void
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Turns of the event loop that a sleep lasts: what was sent before it arrives, on this machine, before time goes on. */
const turnsASleep = 6

/**
 * A clock that stands wherever the story is: it goes as time does, and a sleep, as the practice servers' delays, moves it on
 * instead of lasting. Weeks pass in seconds, and an answer that takes three seconds of the story's time says so.
 */
export function seededClock(startMs: number): SeededClock {
  const realStartMs = performance.now()
  let addedMs = 0
  const monotonicMs = () => performance.now() + addedMs
  const nowMs = () => Math.round(startMs + monotonicMs() - realStartMs)
  return {
    nowMs,
    monotonicMs,
    async sleep(ms, signal) {
      for (let i = 0; i < turnsASleep; i++) await turn()
      if (!signal?.aborted) addedMs += ms
    },
    moveTo(ms) {
      addedMs += Math.max(0, ms - nowMs())
    },
  }
}
