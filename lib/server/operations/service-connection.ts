import { AppError, isAppError } from '@/lib/core/errors'
import type { ServicePermit } from '../platform/egress/permit'
import { sendRequest } from '../platform/egress/send'
import type { EgressTarget } from '../platform/egress/target'
import type { Connection } from '../providers/provider'

/** A way to one provider for health and model lists: every call under the same service permit, none with a person's text. */
export function serviceConnection(target: EgressTarget, permit: ServicePermit): Connection {
  let refusal: AppError | null = null
  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    try {
      const body = init?.body ?? null
      if (body !== null && typeof body !== 'string')
        throw new AppError('internal', 'A service call built a body that is no text.')
      return await sendRequest({
        permit,
        target,
        url: new URL(input instanceof Request ? input.url : input),
        method: init?.method ?? 'GET',
        headers: new Headers(init?.headers),
        body,
        ...(init?.signal ? { signal: init.signal } : {}),
      })
    } catch (error) {
      if (isAppError(error)) refusal = error
      throw error
    }
  }
  return { baseUrl: target.baseUrl, fetch: send as typeof fetch, refusal: () => refusal }
}
