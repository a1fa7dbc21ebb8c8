import { AppError } from '@/lib/core/errors'
import {
  type Job,
  type Outcome,
  type Setting,
  startWorkerThread,
  type ThreadOptions,
  type WorkerThread,
} from './worker-thread'

export interface WorkerPool<Value, Task, Reply> {
  /** Refuses with `rate_limited` where too many wait. `signal` gives up: the thread is free for others at once. */
  run(task: Task, setting: Setting<Value>, signal?: AbortSignal): Promise<Outcome<Reply>>
  close(): Promise<void>
}

interface PoolOptions extends ThreadOptions {
  size: number
  waitingAtMost: number
}

interface Waiting<Value, Task, Reply> extends Job<Value, Task, Reply> {
  fail(error: AppError): void
}

/**
 * A few threads for work that would hold up everyone else: started when first needed, ended at their time limit, and
 * replaced by fresh ones. Work in progress cannot be interrupted, so giving up ends the thread.
 */
export function openWorkerPool<Value, Task, Reply>(options: PoolOptions): WorkerPool<Value, Task, Reply> {
  const threads = new Set<WorkerThread<Value, Task, Reply>>()
  const waiting: Waiting<Value, Task, Reply>[] = []
  let closed = false

  function takeNext(): void {
    const idle = [...threads].find((thread) => thread.job() === null)
    if (waiting.length === 0 || (idle === undefined && threads.size >= options.size)) return
    const job = waiting.shift()
    if (job !== undefined) (idle ?? startThread()).give(job)
  }

  function startThread(): WorkerThread<Value, Task, Reply> {
    const thread = startWorkerThread<Value, Task, Reply>(options, takeNext, () => {
      threads.delete(thread)
      takeNext()
    })
    threads.add(thread)
    return thread
  }

  function leave(job: Waiting<Value, Task, Reply>): void {
    job.fail(givenUp())
    const at = waiting.indexOf(job)
    if (at >= 0) waiting.splice(at, 1)
    for (const thread of threads) if (thread.job() === job) void thread.end({ kind: 'died' })
  }

  return {
    run(task, setting, signal) {
      if (closed) return Promise.reject(closing())
      if (signal?.aborted) return Promise.reject(givenUp())
      if (waiting.length >= options.waitingAtMost) return Promise.reject(full())
      return new Promise<Outcome<Reply>>((settle, fail) => {
        const job = { task, setting, settle, fail }
        const onAbort = () => leave(job)
        signal?.addEventListener('abort', onAbort, { once: true })
        job.settle = (outcome) => {
          signal?.removeEventListener('abort', onAbort)
          settle(outcome)
        }
        waiting.push(job)
        takeNext()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.fail(closing())
      await Promise.all([...threads].map((thread) => thread.end({ kind: 'died' })))
    },
  }
}

const full = () =>
  new AppError('rate_limited', 'Much long text is being read at this moment. Try again in a few seconds.', {
    details: { retryAfterS: 5 },
  })

const givenUp = () => new AppError('conflict', 'This was given up before it was read. Send it again.')

const closing = () =>
  new AppError('provider_unavailable', 'This server is about to restart. Try again in a few seconds.')
