import type { Actor, Source } from '@/lib/core/access/actor'
import { errorFields, log } from '../platform/log'
import { requireAnswers } from '../store/audit-breaker'
import { findSession, touchSession } from '../store/session'
import { sessionLimits } from './open-session'

/** Idleness is known to the minute. */
const touchEveryMs = 60_000

/**
 * Who this session id is now: role, groups and state as the database has them at this request. null = nobody: unknown,
 * ended, idle too long, or disabled.
 */
export async function resolveActor(sessionId: string, source: Source): Promise<Actor | null> {
  requireAnswers()
  const session = await findSession(sessionId)
  if (session === null || session.state !== 'active') return null
  const idleMs = Date.now() - session.lastUsedAt.getTime()
  if (session.expiresAt.getTime() <= Date.now() || idleMs > sessionLimits(session.role).idleMs) return null
  if (idleMs > touchEveryMs)
    touchSession(session.reference, session.personId).catch((error) =>
      log.warn('session.touch_failed', errorFields(error)),
    )
  const { personId, subject, name, email, role, state, groups, reference } = session
  return { personId, subject, name, email, role, state, groups, session: reference, source }
}
