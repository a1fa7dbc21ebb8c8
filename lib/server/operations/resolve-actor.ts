import type { Actor, Source } from '@/lib/core/access/actor'
import type { RateLimit } from '@/lib/core/access/rate-limits'
import { nowMs } from '../platform/clock'
import { errorFields, log } from '../platform/log'
import { requireAnswers } from '../store/audit-breaker'
import { findSession, touchSession } from '../store/session'
import { requireWithin } from './limit-requests'
import { sessionLimits } from './open-session'

/** Idleness is known to the minute. */
const touchEveryMs = 60_000

/**
 * Who this session id is now: role, groups and state as the database has them at this request. null = nobody: unknown,
 * ended, idle too long, or disabled. The same round trip counts the request for a limit, and one past it is `rate_limited`;
 * null = not counted.
 */
export async function resolveActor(
  sessionId: string,
  source: Source,
  limit: RateLimit | null = null,
): Promise<Actor | null> {
  requireAnswers()
  const session = await findSession(sessionId, limit)
  if (session === null || session.state !== 'active') return null
  const idleMs = nowMs() - session.lastUsedAt.getTime()
  if (session.expiresAt.getTime() <= nowMs() || idleMs > sessionLimits(session.role).idleMs) return null
  if (idleMs > touchEveryMs)
    touchSession(session.reference, session.personId).catch((error) =>
      log.warn('session.touch_failed', errorFields(error)),
    )
  const { reference, lastUsedAt: _, expiresAt: __, attempts, leftMs, ...who } = session
  const actor: Actor = { ...who, session: reference, source }
  if (limit !== null && attempts !== null && leftMs !== null)
    await requireWithin({ actor, source }, limit, { attempts, leftMs })
  return actor
}
