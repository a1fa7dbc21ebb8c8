import { Worker } from 'node:worker_threads'
import { errorFields, log } from './log'

/** What a thread works with beyond its task (word lists, say): sent again only where its version is another one. */
export interface Setting<Value> {
  version: string
  value: Value
}

/** What a thread is told; it answers each `task` with one message. */
export type ToWorker<Value, Task> = { kind: 'setting'; value: Value } | { kind: 'task'; value: Task }

/** `overran`: stopped at its time limit. `died`: it ended by itself (out of memory, an error that nobody caught). */
export type Outcome<Reply> = { kind: 'done'; reply: Reply } | { kind: 'overran' } | { kind: 'died' }

export interface Job<Value, Task, Reply> {
  task: Task
  setting: Setting<Value>
  settle(outcome: Outcome<Reply>): void
}

export interface ThreadOptions {
  entry: URL
  workerData?: unknown
  timeLimitMs: number
  /** A thread that nobody needed for so long gives its memory back. */
  idleMs: number
  heapMb: number
}

export interface WorkerThread<Value, Task, Reply> {
  job(): Job<Value, Task, Reply> | null
  give(job: Job<Value, Task, Reply>): void
  end(outcome: Outcome<Reply>): Promise<void>
}

/** One thread with its limits. `onFree`: it answered, and takes the next task; `onEnd`: it is gone, for whatever reason. */
export function startWorkerThread<Value, Task, Reply>(
  options: ThreadOptions,
  onFree: () => void,
  onEnd: () => void,
): WorkerThread<Value, Task, Reply> {
  const { entry, workerData, heapMb } = options
  const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
  let version: string | null = null
  let job: Job<Value, Task, Reply> | null = null
  let timer: NodeJS.Timeout | undefined
  let over = false

  async function end(outcome: Outcome<Reply>): Promise<void> {
    if (over) return
    over = true
    clearTimeout(timer)
    const gone = worker.terminate()
    job?.settle(outcome)
    onEnd()
    await gone
  }

  worker.unref()
  worker.on('message', (reply: Reply) => {
    const answered = job
    if (over || answered === null) return
    clearTimeout(timer)
    timer = setTimeout(() => void end({ kind: 'died' }), options.idleMs).unref()
    job = null
    answered.settle({ kind: 'done', reply })
    onFree()
  })
  worker.on('error', (error) => {
    log.error('worker.failed', errorFields(error))
    void end({ kind: 'died' })
  })
  worker.on('exit', () => void end({ kind: 'died' }))
  return {
    job: () => job,
    give(next) {
      clearTimeout(timer)
      job = next
      const tell = (message: ToWorker<Value, Task>) => worker.postMessage(message)
      if (version !== next.setting.version) tell({ kind: 'setting', value: next.setting.value })
      version = next.setting.version
      tell({ kind: 'task', value: next.task })
      timer = setTimeout(() => void end({ kind: 'overran' }), options.timeLimitMs)
    },
    end,
  }
}
