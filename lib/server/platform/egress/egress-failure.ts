import { AppError } from '@/lib/core/errors'

/** The closed set of what a failed connection may be called (security.md section 6). Provider text never joins it. */
const egressReasons = [
  'name_not_found',
  'address_denied',
  'connection_refused',
  'connection_timeout',
  'tls_failed',
  'redirect_refused',
  'unauthorized',
  'rate_limited',
  'http_status',
  'bad_reply',
  'too_large',
  'idle_timeout',
] as const

export type EgressReason = (typeof egressReasons)[number]

const facts: Record<EgressReason, { fault: string; sentence: string }> = {
  name_not_found: {
    fault: 'unreachable',
    sentence: 'The host name of this provider was not found. Check its address.',
  },
  address_denied: {
    fault: 'unreachable',
    sentence: 'The address of this provider is not allowed. An admin must declare its network range and port first.',
  },
  connection_refused: {
    fault: 'unreachable',
    sentence: 'The provider refused or dropped the connection. Check that it runs and listens at this address.',
  },
  connection_timeout: {
    fault: 'unreachable',
    sentence: 'The provider did not accept a connection in time. Check its address and the firewall.',
  },
  tls_failed: {
    fault: 'unreachable',
    sentence: 'The certificate of this provider could not be trusted. Give its CA, or correct the address.',
  },
  redirect_refused: {
    fault: 'badReply',
    sentence: 'The provider answered with a redirect, which is never followed. Register the final address instead.',
  },
  unauthorized: { fault: 'unauthorized', sentence: 'The provider did not accept the key. Enter the key again.' },
  rate_limited: { fault: 'rateLimited', sentence: 'The provider limits how often it may be asked. Try again later.' },
  http_status: { fault: 'serverError', sentence: 'The provider answered with an error status.' },
  bad_reply: { fault: 'badReply', sentence: 'The provider sent a reply that could not be read.' },
  too_large: { fault: 'badReply', sentence: 'The provider sent more than is accepted in one reply.' },
  idle_timeout: { fault: 'stalled', sentence: 'The provider stopped sending before its reply was complete.' },
}

/** What is said where a connection failed in another way than its reason usually means. */
const byFault: Record<string, string> = {
  truncated: 'The provider dropped the connection before its reply was complete.',
  silent: 'The provider sent nothing in time.',
}

interface FailureOptions {
  sent: 'no' | 'maybe'
  /** Where the reason's own fault says too little. */
  fault?: string
  /** True when an open connection was cut: worth one more try at the same model. */
  reset?: boolean
  cause?: unknown
}

export function egressFailure(reason: EgressReason, options: FailureOptions): AppError {
  const { fault, sentence } = facts[reason]
  const details = {
    reason,
    fault: options.fault ?? fault,
    sent: options.sent,
    ...(options.reset ? { reset: true } : {}),
  }
  return new AppError('provider_unavailable', byFault[details.fault] ?? sentence, { cause: options.cause, details })
}

/** `why` is one of a few fixed words; it names the check that failed, never what was in the request. */
export function permitRefused(why: string): AppError {
  return new AppError('internal', 'The request was not sent: it has no valid permit. Please try again.', {
    details: { reason: 'permit_refused', why, sent: 'no' },
  })
}
