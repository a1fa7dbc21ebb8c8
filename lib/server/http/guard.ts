import { AppError } from '@/lib/core/errors'
import { isOwnOrigin } from './origins'

/** What the guard reads of a request, whichever door it came through. Names in lower case. */
export interface GuardedRequest {
  method: string
  header(name: string): string | null
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Against forged requests from other pages: a change passes only from our own origin, by `Sec-Fetch-Site`, or by `Origin`
 * where a browser sends none of that. Reads of the API are refused to cross-site pages as well.
 */
export function guardOrigin(request: GuardedRequest): void {
  const site = request.header('sec-fetch-site')
  if (safe.has(request.method)) {
    if (site === 'cross-site') throw foreign()
    return
  }
  if (site !== null) {
    if (site !== 'same-origin') throw foreign()
    return
  }
  const origin = request.header('origin')
  if (origin === null || !isOwnOrigin(origin)) throw foreign()
}

const foreign = () =>
  new AppError('forbidden', 'This request did not come from a page of this portal.', { details: { reason: 'origin' } })

/** Bodies are JSON, or multipart for uploads; nothing that a plain HTML form of another page could send. */
export function guardContentType(request: GuardedRequest, kind: 'json' | 'multipart'): void {
  const type = (request.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== (kind === 'json' ? 'application/json' : 'multipart/form-data'))
    throw new AppError('invalid_input', `Send this as ${kind === 'json' ? 'application/json' : 'multipart/form-data'}.`)
}

/** Headers of every answer that is no document: nothing in it may run, be framed, be guessed or be kept. */
export const apiHeaders: Record<string, string> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cache-control': 'no-store',
}
