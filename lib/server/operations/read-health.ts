import { isBreakerOpen } from '../store/audit-breaker'

/** Is this instance able to take requests? Says nothing else. */
export function readHealth(): { status: 'ok' | 'cannot_record' } {
  return { status: isBreakerOpen() ? 'cannot_record' : 'ok' }
}
