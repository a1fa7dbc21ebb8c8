import type { z } from 'zod'
import type { Connection } from './provider'
import { providerFailure, toProviderFailure } from './provider-failure'

interface JsonCall {
  on: Connection
  url: URL
  signal: AbortSignal
  /** A body of egress's service builders; without one the call is a GET. */
  body?: string
}

/** One service call: status, JSON and shape checked at the door. A status that is not 2xx fails by `mapFault`. */
export async function readJson<S extends z.ZodType>(
  { on, url, signal, body }: JsonCall,
  schema: S,
  mapFault: (response: Response) => Promise<Error>,
): Promise<z.infer<S>> {
  const headers = { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) }
  const init = { method: body ? 'POST' : 'GET', headers, body, signal }
  const response = await on.fetch(url, init).catch((error) => {
    throw on.refusal() ?? toProviderFailure(error)
  })
  if (!response.ok) throw await mapFault(response)
  let value: unknown
  try {
    value = await response.json()
  } catch (cause) {
    throw toProviderFailure(cause, 'badReply')
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw providerFailure('badReply')
  return parsed.data
}

/** Null where the server does not have this endpoint or answers something else there. */
export async function findJson<S extends z.ZodType>(call: JsonCall, schema: S): Promise<z.infer<S> | null> {
  try {
    return await readJson(call, schema, async (response) => {
      await response.body?.cancel()
      return providerFailure('badReply', { status: response.status })
    })
  } catch (error) {
    const fault = (error as { details?: { fault?: unknown } }).details?.fault
    if (fault === 'badReply') return null
    throw error
  }
}
