import type { Readable } from 'node:stream'
import { isAppError } from '@/lib/core/errors'
import { egressFailure } from './egress-failure'

/** Outer caps, above every limit of a run: they bound what a broken or hostile server can cost. */
export interface BodyLimits {
  totalBytes: number | null
  lineBytes: number | null
  firstByteMs: number
  idleMs: number
  totalMs: number
}

const caps = { firstByteMs: 330_000, idleMs: 120_000, totalMs: 35 * 60_000 }

/** A stream of lines may be long but no line may; anything else is bounded whole. */
export function limitsFor(contentType: string): BodyLimits {
  const isLines = /^(text\/event-stream|application\/(x-)?ndjson)/i.test(contentType)
  return { ...caps, totalBytes: isLines ? null : 32 * 1024 * 1024, lineBytes: isLines ? 1024 * 1024 : null }
}

class ByteCounter {
  #total = 0
  #line = 0

  constructor(private readonly limits: BodyLimits) {}

  add(chunk: Buffer): void {
    const { totalBytes, lineBytes } = this.limits
    this.#total += chunk.length
    if (totalBytes !== null && this.#total > totalBytes) throw egressFailure('too_large', { sent: 'maybe' })
    if (lineBytes === null) return
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      if (this.#line + at - from > lineBytes) throw egressFailure('too_large', { sent: 'maybe' })
      this.#line = 0
      from = at + 1
    }
    this.#line += chunk.length - from
    if (this.#line > lineBytes) throw egressFailure('too_large', { sent: 'maybe' })
  }
}

/** What a reader sees when the body ends wrongly: an abort as itself, else one of our failures. */
function bodyError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  if (isAppError(error)) return error
  return egressFailure('bad_reply', { sent: 'maybe', fault: 'truncated', cause: error })
}

/** The reply's body under its limits. Time counts only while a reader waits; cancelling closes the socket. */
export function limitBody(source: Readable, limits: BodyLimits, signal?: AbortSignal): ReadableStream<Uint8Array> {
  const counter = new ByteCounter(limits)
  const iterator = source[Symbol.asyncIterator]()
  const expire = (fault: string) => source.destroy(egressFailure('idle_timeout', { sent: 'maybe', fault }))
  const total = setTimeout(expire, limits.totalMs, 'stalled')
  total.unref()
  let waitMs = limits.firstByteMs
  source.on('error', () => undefined)
  source.on('close', () => clearTimeout(total))
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const idle = setTimeout(expire, waitMs, waitMs === limits.firstByteMs ? 'silent' : 'stalled')
        try {
          const next = await iterator.next()
          if (next.done) return controller.close()
          counter.add(next.value)
          waitMs = limits.idleMs
          controller.enqueue(next.value)
        } catch (error) {
          source.destroy()
          controller.error(bodyError(error, signal))
        } finally {
          clearTimeout(idle)
        }
      },
      cancel() {
        clearTimeout(total)
        source.destroy()
      },
    },
    { highWaterMark: 0 },
  )
}
