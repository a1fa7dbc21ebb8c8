import type { AppError } from '@/lib/core/errors'
import type { ModelState } from '@/lib/core/routing/model-state'
import { type Fault, faults } from '../providers/provider'

interface Rule {
  /** Before anyone has seen a token: wait this long and ask the same model once more; null = never. */
  sameAgainMs: number | null
  next: boolean
  state: ModelState | null
}

/** What follows from a fault (the table of the routing specification, section 1). */
const rules: Record<Fault, Rule> = {
  unreachable: { sameAgainMs: null, next: true, state: 'offline' },
  serverError: { sameAgainMs: 400, next: true, state: null },
  overloaded: { sameAgainMs: 400, next: true, state: 'busy' },
  rateLimited: { sameAgainMs: null, next: true, state: 'rateLimited' },
  silent: { sameAgainMs: null, next: true, state: null },
  contextTooLong: { sameAgainMs: null, next: true, state: null },
  refusedContent: { sameAgainMs: null, next: false, state: null },
  unauthorized: { sameAgainMs: null, next: true, state: 'configError' },
  modelMissing: { sameAgainMs: null, next: true, state: 'configError' },
  badRequest: { sameAgainMs: null, next: false, state: null },
  badReply: { sameAgainMs: null, next: true, state: null },
  boundaryMismatch: { sameAgainMs: null, next: false, state: null },
  truncated: { sameAgainMs: null, next: true, state: null },
  stalled: { sameAgainMs: null, next: true, state: null },
}

/** Longest `Retry-After` that is worth waiting for at the same model. */
const shortRetryMs = 3_000

export function faultOf(error: AppError): Fault {
  const { fault } = error.details
  return faults.includes(fault as Fault) ? (fault as Fault) : 'badReply'
}

export function ruleFor(error: AppError): Rule {
  const rule = rules[faultOf(error)]
  const { retryAfterMs, reset } = error.details
  if (typeof retryAfterMs === 'number' && retryAfterMs <= shortRetryMs) return { ...rule, sameAgainMs: retryAfterMs }
  return reset === true ? { ...rule, sameAgainMs: 300 } : rule
}
