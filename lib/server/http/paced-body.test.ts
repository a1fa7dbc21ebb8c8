import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pacedBody } from './paced-body'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** So many bytes, each time after so long; remembers that its reader let go of it. */
async function* sender(times: number, bytes: number, everyMs: number, seen: { left: boolean } = { left: false }) {
  try {
    for (let n = 0; n < times; n++) {
      await wait(everyMs)
      yield new Uint8Array(bytes)
    }
  } finally {
    seen.left = true
  }
}

/** Bytes that were read, and the reason why no more are. */
async function readNow(body: AsyncIterable<Uint8Array>): Promise<{ bytes: number; reason?: string; code?: string }> {
  let bytes = 0
  try {
    for await (const part of pacedBody(body)) bytes += part.length
    return { bytes }
  } catch (error) {
    const { code, details } = error as { code: string; details: { reason: string } }
    return { bytes, code, reason: details.reason }
  }
}

async function readAll(body: AsyncIterable<Uint8Array>) {
  const reading = readNow(body)
  await vi.runAllTimersAsync()
  return reading
}

describe('pacedBody', () => {
  it('passes on what comes fast enough, however long it takes', async () => {
    expect(await readAll(sender(100, 2048, 1_000))).toEqual({ bytes: 204_800 })
  })

  it('lets a small body take its ten seconds', async () => {
    expect(await readAll(sender(9, 1, 1_000))).toEqual({ bytes: 9 })
  })

  it('cuts who drips bytes, and lets go of the stream', async () => {
    const seen = { left: false }
    const read = await readAll(sender(1_000, 16, 1_000, seen))
    expect(read).toMatchObject({ code: 'invalid_input', reason: 'too_slow' })
    expect(read.bytes).toBeLessThan(16 * 12)
    expect(seen.left).toBe(true)
  })

  it('cuts who sends nothing more after a good start, in time with what was sent', async () => {
    const stalled = async function* () {
      yield new Uint8Array(20 * 1024)
      await wait(3_600_000)
    }
    const over = vi.fn()
    const reading = readNow(stalled()).finally(over)
    // Ten seconds, and one for each of the 20 kB.
    await vi.advanceTimersByTimeAsync(29_999)
    expect(over).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await reading).toEqual({ bytes: 20 * 1024, code: 'invalid_input', reason: 'too_slow' })
  })

  it('passes on what the stream itself fails with', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1)
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET', details: { reason: 'gone' } })
    }
    expect(await readAll(broken())).toEqual({ bytes: 1, code: 'ECONNRESET', reason: 'gone' })
  })
})
