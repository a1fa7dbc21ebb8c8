import type { ServerResponse } from 'node:http'
import type { Knobs, PracticeFault } from './knobs'
import type { PracticeClock } from './practice-clock'
import type { ReceivedRequest } from './received-log'
import type { Voice } from './voice'

/** One generation, as the engine sees it. */
export interface ChatCall {
  res: ServerResponse
  entry: ReceivedRequest
  body: Buffer
  isStream: boolean
  voice: Voice
  knobs: Knobs
  fault: PracticeFault
  clock: PracticeClock
  /** Milliseconds that loading the model takes this time: 0 once it is loaded. */
  loadMs: number
  /** Aborts when the socket closes. */
  gone: AbortSignal
}

/** Writes and waits until the socket takes more, or is gone. */
export function writeOut({ res, gone }: ChatCall, text: string): Promise<void> {
  if (gone.aborted || res.write(text)) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      res.off('drain', end)
      gone.removeEventListener('abort', end)
      resolve()
    }
    res.on('drain', end)
    gone.addEventListener('abort', end)
  })
}

/** Keeps the socket open without another byte until the caller has had enough. */
export function hold({ gone }: ChatCall): Promise<void> {
  if (gone.aborted) return Promise.resolve()
  return new Promise((resolve) => gone.addEventListener('abort', () => resolve()))
}
