import { AppError, isAppError } from '@/lib/core/errors'
import { sha256Hex } from '../platform/crypto/token'
import type { PayloadPermit } from '../platform/egress/permit'
import { sendRequest } from '../platform/egress/send'
import type { EgressTarget } from '../platform/egress/target'
import type { Connection } from '../providers/provider'
import { egressTarget } from '../store/egress-target'
import type { ProviderRecord } from '../store/provider'

/** The exact request that an SDK built, before it leaves. */
export interface BuiltRequest {
  url: URL
  body: Uint8Array
  bodySha256: string
}

/** Commits the record of exactly these bytes, and answers with the leave that only the commit gives. */
export type Commit = (request: BuiltRequest) => Promise<PayloadPermit>

/**
 * A way to one provider for one generation: the SDK's `fetch` hashes the body that it built, waits for the commit, and
 * only then lets egress open the connection for that URL and those bytes. A second call is refused.
 */
export function openConnection(provider: ProviderRecord, commit: Commit): Connection {
  let refusal: AppError | null = null
  let used = false
  const fetchOnce = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    try {
      if (used)
        throw new AppError('internal', 'An adapter asked twice for one generation.', {
          details: { reason: 'second_call' },
        })
      used = true
      if (typeof init?.body !== 'string') throw new AppError('internal', 'An adapter built a body that is no text.')
      const url = new URL(input instanceof Request ? input.url : input)
      const body = Buffer.from(init.body)
      const target = withCredentialAhead(egressTarget(provider))
      const permit = await commit({ url, body, bodySha256: sha256Hex(body) })
      return await sendRequest({
        permit,
        target,
        url,
        method: init.method ?? 'POST',
        headers: new Headers(init.headers),
        body,
        ...(init.signal ? { signal: init.signal } : {}),
      })
    } catch (error) {
      if (isAppError(error)) refusal = error
      throw error
    }
  }
  return { baseUrl: new URL(provider.baseUrl), fetch: fetchOnce as typeof fetch, refusal: () => refusal }
}

/** The key is fetched while the record commits, not after it: egress still opens nothing without the permit. */
function withCredentialAhead(target: EgressTarget): EgressTarget {
  if (target.openCredential === null) return target
  const credential = target.openCredential()
  credential.catch(() => {})
  return { ...target, openCredential: () => credential }
}
