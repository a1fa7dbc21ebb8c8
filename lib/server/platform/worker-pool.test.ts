import { afterEach, describe, expect, it } from 'vitest'
import { setLogLevel } from './log'
import { openWorkerPool, type WorkerPool } from './worker-pool'

setLogLevel('silent')

type Task = 'id' | 'loop' | 'throw' | 'fill'

/** Answers with its thread's number and its setting, or never, or not any more. */
const thread = `
  import { parentPort, threadId } from 'node:worker_threads'
  let setting
  const full = []
  parentPort.on('message', ({ kind, value }) => {
    if (kind === 'setting') setting = value
    else if (value === 'throw') throw new Error('no')
    else {
      while (value === 'loop') {}
      while (value === 'fill') full.push(Array.from({ length: 10_000 }, (_, n) => ({ n })))
      parentPort.postMessage([threadId, setting])
    }
  })`

let pool: WorkerPool<string, Task, [thread: number, setting: string]>
const setting = { version: '1', value: 'first' }
const never = 3_600_000

function open(limits: { size?: number; timeLimitMs?: number; waitingAtMost?: number; idleMs?: number } = {}): void {
  const entry = new URL(`data:text/javascript,${encodeURIComponent(thread)}`)
  pool = openWorkerPool({
    entry,
    size: 1,
    timeLimitMs: never,
    idleMs: never,
    heapMb: 32,
    waitingAtMost: 2,
    ...limits,
  })
}

async function answer(task: Task = 'id', named = setting): Promise<[number, string]> {
  const outcome = await pool.run(task, named)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.reply
}

const codeOf = (run: Promise<unknown>) => run.then(JSON.stringify, ({ code }) => code)

afterEach(() => pool.close())

describe('a pool of threads', { timeout: 60_000 }, () => {
  it('keeps its thread from task to task, and tells it a setting once a version', async () => {
    open()
    const [thread] = await answer()
    expect(await answer('id', { version: '1', value: 'not sent again' })).toEqual([thread, 'first'])
    expect(await answer('id', { version: '2', value: 'second' })).toEqual([thread, 'second'])
  })

  it('ends a task that overruns its time, and gives the next one a fresh thread that knows the setting', async () => {
    open({ timeLimitMs: 3_000 })
    const [thread] = await answer()
    expect(await pool.run('loop', setting)).toEqual({ kind: 'overran' })
    const [fresh, known] = await answer()
    expect(fresh).not.toBe(thread)
    expect(known).toBe('first')
  })

  it.each(['throw', 'fill'] as const)('says that a thread died (%s), and goes on with a fresh one', async (task) => {
    open()
    expect(await pool.run(task, setting)).toEqual({ kind: 'died' })
    expect((await answer())[1]).toBe('first')
  })

  it('never runs more than its size, and refuses who would wait behind too many', async () => {
    open({ size: 2, waitingAtMost: 3 })
    const threads = await Promise.all([1, 2, 3, 4, 5].map(async () => (await answer())[0]))
    expect(new Set(threads).size).toBeLessThanOrEqual(2)
    const gone = new AbortController()
    const given = [1, 2, 3, 4, 5].map(() => codeOf(pool.run('loop', setting, gone.signal)))
    await expect(pool.run('id', setting)).rejects.toMatchObject({ code: 'rate_limited', details: { retryAfterS: 5 } })
    gone.abort()
    expect(await Promise.all(given)).toEqual(Array(5).fill('conflict'))
  })

  it('frees the thread of who gives up, and forgets who gives up waiting', async () => {
    open()
    const reading = new AbortController()
    const waiting = new AbortController()
    const first = codeOf(pool.run('loop', setting, reading.signal))
    const second = codeOf(pool.run('loop', setting, waiting.signal))
    const third = answer()
    waiting.abort()
    expect(await second).toBe('conflict')
    reading.abort()
    expect(await first).toBe('conflict')
    expect((await third)[1]).toBe('first')
    expect(await codeOf(pool.run('id', setting, reading.signal))).toBe('conflict')
  })

  it('gives a thread back that nobody needed for a while', async () => {
    open({ idleMs: 0 })
    const threads = new Set<number>()
    while (threads.size < 2) {
      threads.add((await answer())[0])
      // The next turn of the timers, in which the thread's own comes first.
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(threads.size).toBe(2)
  })

  it('takes nothing more once it is closed, and lets nobody wait', async () => {
    open()
    const runs = ['loop', 'id'].map((task) => codeOf(pool.run(task as Task, setting)))
    await pool.close()
    expect(await Promise.all(runs)).toEqual(['{"kind":"died"}', 'provider_unavailable'])
    expect(await codeOf(pool.run('id', setting))).toBe('provider_unavailable')
  })
})
