import { AppError } from '@/lib/core/errors'
import { hangUp } from '../platform/database/pool-client'
import { log } from '../platform/log'
import { shared } from '../platform/registry'

interface Breaker {
  open: boolean
  /** The database does not answer at all: there is nothing to read either. */
  silent: boolean
}

const breaker = () => shared<Breaker>('audit-breaker', () => ({ open: false, silent: false }))

export const auditUnavailable = (cause?: unknown) =>
  new AppError(
    'audit_unavailable',
    'Gatehouse cannot record, so it does not send or change anything. Try again in a moment; nothing was lost.',
    { cause },
  )

export function isBreakerOpen(): boolean {
  return breaker().open
}

/** While the log cannot be written, requests and changes are refused at once instead of hanging on a dead database. */
export function requireOpenLog(): void {
  if (breaker().open) throw auditUnavailable()
}

export function isDatabaseSilent(): boolean {
  return breaker().silent
}

/** While the database does not answer, nobody is kept waiting for what it would say. */
export function requireAnswers(): void {
  if (breaker().silent) throw auditUnavailable()
}

export function openBreaker(): void {
  if (!breaker().open) log.error('audit.unavailable')
  breaker().open = true
}

export function closeBreaker(): void {
  if (breaker().silent) return
  if (breaker().open) log.warn('audit.recovered')
  breaker().open = false
}

/** The database fell silent: whoever waits for it is told so now, and not when each statement's own limit is over. */
export function loseDatabase(): void {
  openBreaker()
  breaker().silent = true
  hangUp()
}

/** It answers again. Whether it can also record, the next heartbeat tells. */
export function findDatabase(): void {
  breaker().silent = false
}
