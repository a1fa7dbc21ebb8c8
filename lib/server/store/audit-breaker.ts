import { AppError } from '@/lib/core/errors'
import { log } from '../platform/log'
import { shared } from '../platform/registry'

interface Breaker {
  open: boolean
}

const breaker = () => shared<Breaker>('audit-breaker', () => ({ open: false }))

export const auditUnavailable = (cause?: unknown) =>
  new AppError(
    'audit_unavailable',
    'Gatehouse cannot record, so it does not send or change anything. It tries again every second; nothing was lost.',
    { cause },
  )

export function isBreakerOpen(): boolean {
  return breaker().open
}

/** While the log cannot be written, requests and changes are refused at once instead of hanging on a dead database. */
export function requireOpenLog(): void {
  if (breaker().open) throw auditUnavailable()
}

export function openBreaker(): void {
  if (!breaker().open) log.error('audit.unavailable')
  breaker().open = true
}

export function closeBreaker(): void {
  if (breaker().open) log.warn('audit.recovered')
  breaker().open = false
}
