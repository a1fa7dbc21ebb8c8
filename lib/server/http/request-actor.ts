import type { Actor, Source } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Permission } from '@/lib/core/access/permissions'
import type { RateLimit } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'
import { limitRequests } from '../operations/limit-requests'
import { recordDenial } from '../operations/require-permission'
import { resolveActor } from '../operations/resolve-actor'
import { readSessionId } from './session'

/**
 * Who sends this request, by its cookies; null = nobody who is signed in. Counted for a limit (of the person, or of a
 * stranger's network), it throws `rate_limited` past it; null = not counted.
 */
export async function resolveRequest(
  cookieHeader: string | null,
  source: Source,
  limit: RateLimit | null = null,
): Promise<Actor | null> {
  const id = await readSessionId(cookieHeader)
  const actor = id === null ? null : await resolveActor(id, source, limit)
  if (actor === null && limit !== null) await limitRequests({ actor, source }, [limit])
  return actor
}

/** The actor, or `unauthenticated`, or `forbidden`: a denial is recorded. */
export async function requireActor(actor: Actor | null, permission: Permission): Promise<Actor> {
  if (actor === null)
    throw new AppError('unauthenticated', 'You are signed out. Sign in again; what you wrote is kept.')
  if (can(actor, permission).allowed) return actor
  await recordDenial(actor, permission)
  throw new AppError('forbidden', 'Your role does not allow this. Ask an owner or admin.')
}
