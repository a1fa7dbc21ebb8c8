import type { Connection } from './provider'
import { toProviderFailure } from './provider-failure'

interface ReplyHolder {
  /** Give this to the SDK: it builds the request, and never sees the reply. */
  fetch: typeof fetch
  take(run: () => PromiseLike<unknown>): Promise<Response>
}

/**
 * Lets an SDK build and send one request while we keep the reply. Their decoders swallow lines that do not parse, print
 * them to the console, or stop reading at the end marker; ours must not (contract, rule 4).
 */
export function holdReply(on: Connection, signal: AbortSignal): ReplyHolder {
  let reply: Response | null = null
  let failure: unknown = null
  return {
    async fetch(input, init) {
      try {
        reply = await on.fetch(input, { ...init, signal })
      } catch (error) {
        failure = error
        throw error
      }
      return new Response('{}', { headers: { 'content-type': 'application/json' } })
    },
    async take(run) {
      try {
        await run()
      } catch (error) {
        failure ??= error
      }
      if (reply) return reply
      throw on.refusal() ?? toProviderFailure(failure)
    },
  }
}
