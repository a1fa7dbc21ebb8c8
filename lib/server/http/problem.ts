import { AppError, type ErrorCode, isAppError } from '@/lib/core/errors'
import { isConnectionLost } from '../platform/database/connection-lost'
import { errorFields, log } from '../platform/log'

const statuses: Record<ErrorCode, number> = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  budget_exceeded: 429,
  audit_unavailable: 503,
  provider_unavailable: 503,
  provider_rejected: 422,
  internal: 500,
}

const titles: Record<ErrorCode, string> = {
  invalid_input: 'Not accepted',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'Changed meanwhile',
  rate_limited: 'Too many requests',
  budget_exceeded: 'Budget used up',
  audit_unavailable: 'Cannot record',
  provider_unavailable: 'Provider does not answer',
  provider_rejected: 'Provider refused',
  internal: 'Something went wrong',
}

export interface Problem {
  status: number
  headers: Record<string, string>
  body: string
}

function asAppError(error: unknown): AppError {
  if (isAppError(error)) return error
  if (isConnectionLost(error))
    return new AppError(
      'audit_unavailable',
      'The database does not answer, so nothing can be read or recorded. Try again in a moment; nothing was lost.',
      { cause: error },
    )
  const sentence = 'Something went wrong on our side. Try again; if it stays, tell an admin the request id.'
  return new AppError('internal', sentence, { cause: error })
}

/** The one place where an error becomes a reply (RFC 9457). Logged once; the cause never leaves this process. */
export function toProblem(error: unknown, requestId: string): Problem {
  const known = asAppError(error)
  if (known.code === 'internal') log.error('request.failed', { requestId, ...errorFields(known.cause ?? known) })
  const isTooLarge = known.details.reason === 'too_large'
  const status = isTooLarge ? 413 : statuses[known.code]
  const { retryAfterS } = known.details
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(typeof retryAfterS === 'number' ? { 'retry-after': String(retryAfterS) } : {}),
    },
    body: JSON.stringify({
      type: 'about:blank',
      title: isTooLarge ? 'Too large' : titles[known.code],
      status,
      detail: known.message,
      code: known.code,
      requestId,
      details: known.details,
    }),
  }
}
