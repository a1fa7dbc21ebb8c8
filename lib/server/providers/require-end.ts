import { isAppError } from '@/lib/core/errors'
import type { ModelEvent } from './provider'
import { providerFailure } from './provider-failure'

/**
 * Holds a stream to the contract: it ends by the provider's own marker or fails as `truncated`, says nothing after it,
 * and falls silent when it is aborted.
 */
export async function* requireEnd(events: AsyncIterable<ModelEvent>, signal: AbortSignal): AsyncGenerator<ModelEvent> {
  let hasEnded = false
  try {
    for await (const event of events) {
      if (signal.aborted) return
      // Some vendors repeat the end in the chunk that carries the usage.
      if (hasEnded && event.type === 'end') continue
      if (hasEnded && event.type !== 'usage') throw providerFailure('badReply')
      if (event.type === 'end') hasEnded = true
      yield event
    }
  } catch (error) {
    if (signal.aborted) return
    // A socket that was dropped after the marker took nothing of the answer with it.
    if (hasEnded && isAppError(error) && error.details.fault === 'truncated') return
    throw isAppError(error) ? error : providerFailure('truncated', { cause: error })
  }
  if (!hasEnded && !signal.aborted) throw providerFailure('truncated')
}
