import type { Dispatcher } from 'undici'
import { request } from 'undici'
import { isAppError } from '@/lib/core/errors'
import { checkAddress } from './check-address'
import { checkPermit } from './check-permit'
import { checkUrl, portOf } from './check-url'
import { ConnectionPools } from './connection-pool'
import { egressFailure } from './egress-failure'
import { limitBody, limitsFor } from './limit-body'
import { mapConnectError } from './map-connect-error'
import type { Permit } from './permit'
import { literalOf, resolveBySystem } from './resolve-addresses'
import type { EgressTarget } from './target'

export interface OutboundRequest {
  permit: Permit
  target: EgressTarget
  url: URL
  method: string
  headers: Headers
  body: string | Uint8Array | null
  signal?: AbortSignal
}

/** What a test may replace; the product uses the system's resolver and the monotonic clock. */
export interface EgressParts {
  pools: ConnectionPools
  nowMs: () => number
}

const defaultParts: EgressParts = { pools: new ConnectionPools(resolveBySystem), nowMs: () => performance.now() }

// Nothing else of what an SDK adds leaves: text could ride in a header, and telemetry does.
const passedHeaders = ['content-type', 'accept']
const credentialHeaders = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key']

async function buildHeaders(asked: Headers, target: EgressTarget): Promise<Record<string, string>> {
  const headers: Record<string, string> = { 'user-agent': 'gatehouse', 'accept-encoding': 'identity' }
  for (const name of passedHeaders) {
    const value = asked.get(name)
    if (value !== null) headers[name] = value
  }
  const credential = await target.openCredential?.()
  if (credential) {
    const { header, value } = credential
    if (!credentialHeaders.includes(header.toLowerCase())) throw new RangeError('not a credential header')
    headers[header.toLowerCase()] = value
  }
  return headers
}

function checkReach({ target, url }: OutboundRequest): void {
  checkUrl(url, target)
  if (target.airGapped && target.boundary !== 'local') throw egressFailure('address_denied', { sent: 'no' })
  // A connection to a literal asks no lookup, so this is the only place where it is judged.
  const literal = literalOf(url.hostname)
  if (literal !== null) checkAddress(literal, portOf(url), target)
}

function toResponse(reply: Dispatcher.ResponseData, signal?: AbortSignal): Response {
  const { statusCode, headers: raw, body } = reply
  const refuse = (reason: 'redirect_refused' | 'bad_reply') => {
    body.on('error', () => undefined)
    body.destroy()
    return egressFailure(reason, { sent: 'maybe' })
  }
  if (statusCode >= 300 && statusCode < 400) throw refuse('redirect_refused')
  const encoding = raw['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') throw refuse('bad_reply')
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined && name !== 'set-cookie') headers.set(name, String(value))
  }
  const stream = limitBody(body, limitsFor(headers.get('content-type') ?? ''), signal)
  const isEmpty = statusCode === 204 || statusCode === 205
  if (isEmpty) body.destroy()
  return new Response(isEmpty ? null : stream, { status: statusCode, headers })
}

/**
 * The one way out. Checks permit, URL and address, then connects only to what was checked. Throws AppError
 * `provider_unavailable` with a reason of the closed set, or `internal` with `permit_refused`; an abort throws as itself.
 */
export async function sendRequest(asked: OutboundRequest, parts: EgressParts = defaultParts): Promise<Response> {
  const { permit, target, method, signal } = asked
  // A copy of the URL and of the bytes: what is hashed and checked is what is written.
  const url = new URL(asked.url)
  const body = asked.body === null ? null : Buffer.from(asked.body as Uint8Array)
  checkPermit({ permit, target, url, method, body, nowMs: parts.nowMs() })
  checkReach({ ...asked, url })
  const headers = await buildHeaders(asked.headers, target)
  signal?.throwIfAborted()
  try {
    const dispatcher = parts.pools.get(target)
    const reply = await request(url, { dispatcher, method: method as Dispatcher.HttpMethod, headers, body, signal })
    return toResponse(reply, signal)
  } catch (error) {
    if (isAppError(error)) throw error
    if (signal?.aborted) throw signal.reason
    throw mapConnectError(error)
  }
}
