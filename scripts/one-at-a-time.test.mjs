import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { oneAtATime } from './one-at-a-time.mjs'

const never = () => false
const waits = expect.stringContaining('waiting for it')

describe('two starts in one checkout', () => {
  let folder
  let log

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-lock-'))
    log = vi.spyOn(console, 'log').mockImplementation(() => {})
  })

  afterEach(() => {
    log.mockRestore()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lets the second wait, says so, and lets it in when the first has ended', async () => {
    const order = []
    const first = startFirst(folder, order)
    await first.entered
    const second = oneAtATime(folder, never, async () => void order.push('second in'))
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(waits))
    first.finish()
    await Promise.all([first.ended, second])
    expect(order).toEqual(['first in', 'first out', 'second in'])
  })

  it('does not do again what the first has done meanwhile', async () => {
    const order = []
    const first = startFirst(folder, order)
    await first.entered
    const second = oneAtATime(
      folder,
      () => order.includes('first out'),
      async () => void order.push('second in'),
    )
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(waits))
    first.finish()
    await Promise.all([first.ended, second])
    expect(order).toEqual(['first in', 'first out'])
  })

  it('lets the next one in after a failure', async () => {
    const failing = oneAtATime(folder, never, () => Promise.reject(new Error('no network')))
    await expect(failing).rejects.toThrow('no network')
    const work = vi.fn()
    await oneAtATime(folder, never, work)
    expect(work).toHaveBeenCalledOnce()
    expect(log).not.toHaveBeenCalled()
  })

  it('is not held up by a process that was killed', async () => {
    const code = `import { oneAtATime } from ${JSON.stringify(new URL('./one-at-a-time.mjs', import.meta.url).href)}
await oneAtATime(${JSON.stringify(folder)}, () => false, () => new Promise(() => { console.log('in'); setInterval(() => {}, 60000) }))`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const work = vi.fn()
    const next = oneAtATime(folder, never, work)
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(waits))
    expect(work).not.toHaveBeenCalled()
    holder.kill('SIGKILL')
    await next
    expect(work).toHaveBeenCalledOnce()
  })
})

function deferred() {
  let resolve
  const promise = new Promise((settle) => (resolve = settle))
  return { promise, resolve }
}

/** The first of two, in its work; `finish` lets it end. */
function startFirst(folder, order) {
  const held = deferred()
  const entered = deferred()
  const ended = oneAtATime(folder, never, async () => {
    order.push('first in')
    entered.resolve()
    await held.promise
    order.push('first out')
  })
  return { ended, entered: entered.promise, finish: held.resolve }
}
