import { AppError, type ErrorCode, isAppError } from '@/lib/core/errors'
import type { Fault } from './provider'

const sentences: Record<Fault, string> = {
  unreachable: 'The model server cannot be reached.',
  serverError: 'The model server failed.',
  overloaded: 'The model server is overloaded. Please try again shortly.',
  rateLimited: 'The provider limits how often it may be asked. Please try again later.',
  silent: 'The model did not begin to answer in time.',
  contextTooLong: 'The conversation is longer than this model can read. Choose a model with more room, or start anew.',
  refusedContent: 'The provider refused this content.',
  unauthorized: 'The provider did not accept the key. An admin must enter it again.',
  modelMissing: 'The provider does not have this model any more. Choose another.',
  badRequest: 'The provider did not accept the request for this model.',
  badReply: 'The provider sent an answer that could not be read.',
  boundaryMismatch: 'The server passed the request on to another host. The provider was stopped; tell your admin.',
  truncated: 'The answer broke off before its end.',
  stalled: 'The model stopped in the middle of its answer.',
}

const rejected: readonly Fault[] = ['contextTooLong', 'refusedContent', 'badRequest', 'modelMissing']

interface FailureOptions {
  sent?: 'no' | 'maybe' | 'yes'
  /** HTTP status of the reply, as a number and nothing else of it. */
  status?: number
  retryAfterMs?: number | null
  cause?: unknown
}

/** A provider's failure by its fault alone: what the provider wrote never joins the message or the details. */
export function providerFailure(fault: Fault, options: FailureOptions = {}): AppError {
  const code: ErrorCode = rejected.includes(fault) ? 'provider_rejected' : 'provider_unavailable'
  const { sent = 'yes', status, retryAfterMs, cause } = options
  const details = { fault, sent, ...(status ? { status } : {}), ...(retryAfterMs != null ? { retryAfterMs } : {}) }
  return new AppError(code, sentences[fault], { cause, details })
}

/** Keeps a failure that already says what it is; anything else became one on the way to the provider. */
export function toProviderFailure(error: unknown, fault: Fault = 'unreachable'): AppError {
  return isAppError(error) ? error : providerFailure(fault, { sent: 'maybe', cause: error })
}
