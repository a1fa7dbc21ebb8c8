import type { Fault } from './provider'

/** The fault that a status alone tells. Bodies may sharpen 400s (context, content) in each kind's `map-fault`. */
export function mapStatus(status: number): Fault {
  if (status === 401 || status === 402 || status === 403) return 'unauthorized'
  if (status === 404) return 'modelMissing'
  if (status === 429 || status === 413) return 'rateLimited'
  if (status === 503 || status === 529) return 'overloaded'
  if (status >= 500 || status === 408) return 'serverError'
  if (status >= 400) return 'badRequest'
  return 'badReply'
}

/** `Retry-After` in milliseconds, given as seconds or as a date; null where it says nothing. */
function readRetryAfter(headers: Headers, nowMs: number): number | null {
  const value = headers.get('retry-after')?.trim()
  if (!value) return null
  if (/^\d+(\.\d+)?$/.test(value)) return Math.round(Number(value) * 1000)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}

/** The same by the reply's own clock, which a date in it was made from, else by ours. */
export function retryAfterOf(headers: Headers): number | null {
  const nowMs = Date.parse(headers.get('date') ?? '')
  return readRetryAfter(headers, Number.isNaN(nowMs) ? Date.now() : nowMs)
}
