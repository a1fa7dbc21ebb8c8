import { nowMs, sleep } from '../platform/clock'

/** Time, injected. `sleep` ends early, without an error, when the signal aborts. */
export interface PracticeClock {
  nowMs(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const systemPracticeClock: PracticeClock = { nowMs, sleep }
