import { AppError } from '@/lib/core/errors'
import { monotonicMs } from '../platform/clock'

/** A sender may be slow so long, then must have sent this much a second (security.md §7). */
const graceMs = 10_000
const leastBytesPerSecond = 1024

/**
 * The same parts, for as long as they come fast enough: who drips a body byte by byte holds a connection and its memory
 * for nothing.
 */
export async function* pacedBody(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const startedMs = monotonicMs()
  const parts = body[Symbol.asyncIterator]()
  let bytes = 0
  let ended = false
  try {
    while (!ended) {
      const dueMs = startedMs + graceMs + (bytes / leastBytesPerSecond) * 1000
      const part = await within(dueMs - monotonicMs(), parts.next())
      if (part.done) ended = true
      else {
        bytes += part.value.length
        yield part.value
      }
    }
  } finally {
    // Not waited for: a stream whose part never comes would not end either.
    if (!ended) parts.return?.()?.catch(() => {})
  }
}

async function within<T>(leftMs: number, coming: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), Math.max(0, leftMs))
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
  }
}

const tooSlow = () =>
  new AppError('invalid_input', 'This came too slowly to wait for. Try again on a better connection.', {
    details: { reason: 'too_slow' },
  })
