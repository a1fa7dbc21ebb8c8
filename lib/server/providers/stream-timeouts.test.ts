import { describe, expect, it } from 'vitest'
import type { ModelEvent } from './provider'
import { type StreamClock, withStreamTimeouts } from './stream-timeouts'

const limits = { firstTokenMs: 10_000, loadingMs: 300_000, idleMs: 30_000, totalMs: 600_000 }
const text: ModelEvent = { type: 'text', text: 'a' }
const open: ModelEvent = { type: 'open', modelServed: null, remoteHost: null, requestId: null }
const end: ModelEvent = { type: 'end', reason: 'stop' }

/** Time that passes only where the script says so; a timer that falls within a wait fires. */
class ScriptedClock implements StreamClock {
  #nowMs = 0
  #timer: { at: number; run: () => void } | null = null

  nowMs(): number {
    return this.#nowMs
  }

  setTimer(run: () => void, ms: number): () => void {
    this.#timer = { at: this.#nowMs + ms, run }
    return () => {
      this.#timer = null
    }
  }

  pass(ms: number): void {
    this.#nowMs += ms
    if (this.#timer && this.#timer.at <= this.#nowMs) this.#timer.run()
  }
}

/** A provider that waits so long before each event; as the contract says, an abort ends it without an event. */
async function play(script: [number, ModelEvent | null][], own: AbortSignal = new AbortController().signal) {
  const clock = new ScriptedClock()
  async function* provider(signal: AbortSignal): AsyncGenerator<ModelEvent> {
    for (const [waitMs, event] of script) {
      await Promise.resolve()
      clock.pass(waitMs)
      if (signal.aborted) return
      if (event) yield event
    }
  }
  const seen: string[] = []
  try {
    for await (const event of withStreamTimeouts(provider, limits, own, clock)) seen.push(event.type)
  } catch (error) {
    return { seen, fault: (error as { details: { fault: string } }).details.fault }
  }
  return { seen, fault: null }
}

describe('time limits of a stream', () => {
  it('let a stream through that keeps to them', async () => {
    const script: [number, ModelEvent][] = [
      [9_000, open],
      [900, text],
      [29_000, text],
      [29_000, text],
      [1, end],
    ]
    expect(await play(script)).toEqual({ seen: ['open', 'text', 'text', 'text', 'end'], fault: null })
  })

  it('call it silent when no token comes, also after the headers', async () => {
    expect((await play([[10_001, text]])).fault).toBe('silent')
    expect(
      await play([
        [9_000, open],
        [1_500, text],
      ]),
    ).toEqual({ seen: ['open'], fault: 'silent' })
  })

  it('wait longer while the model is being loaded', async () => {
    const loading: ModelEvent = { type: 'loading' }
    expect(
      (
        await play([
          [9_000, loading],
          [290_000, text],
          [0, end],
        ])
      ).fault,
    ).toBeNull()
    expect(
      (
        await play([
          [9_000, loading],
          [292_000, text],
        ])
      ).fault,
    ).toBe('silent')
  })

  it('call it stalled when the tokens stop, and count reasoning as tokens', async () => {
    const thought: ModelEvent = { type: 'reasoning', text: 'hm' }
    expect(
      await play([
        [0, thought],
        [29_000, thought],
        [30_001, text],
      ]),
    ).toEqual({
      seen: ['reasoning', 'reasoning'],
      fault: 'stalled',
    })
  })

  it('end what goes on for ever', async () => {
    const drip = Array.from({ length: 30 }, (): [number, ModelEvent] => [25_000, text])
    const { seen, fault } = await play([[0, text], ...drip])
    expect(fault).toBe('stalled')
    expect(seen).toHaveLength(24)
  })

  it('do not wait for a socket that stays open after the end', async () => {
    expect(
      await play([
        [0, text],
        [0, end],
        [5_000, null],
      ]),
    ).toEqual({ seen: ['text', 'end'], fault: null })
  })

  it('end without an event or a failure when the caller stops', async () => {
    expect(await play([[0, text]], AbortSignal.abort())).toEqual({ seen: [], fault: null })
  })
})
