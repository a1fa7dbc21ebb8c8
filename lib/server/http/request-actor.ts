import type { Actor, Source } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Permission } from '@/lib/core/access/permissions'
import { AppError } from '@/lib/core/errors'
import { recordDenial } from '../operations/require-permission'
import { resolveActor } from '../operations/resolve-actor'
import { readSessionId } from './session'

/** Who sends this request, by its cookies; null = nobody who is signed in. */
export async function resolveRequest(cookieHeader: string | null, source: Source): Promise<Actor | null> {
  const id = await readSessionId(cookieHeader)
  return id === null ? null : resolveActor(id, source)
}

/** The actor, or `unauthenticated`, or `forbidden`: a denial is recorded. */
export async function requireActor(actor: Actor | null, permission: Permission): Promise<Actor> {
  if (actor === null)
    throw new AppError('unauthenticated', 'You are signed out. Sign in again; what you wrote is kept.')
  if (can(actor, permission).allowed) return actor
  await recordDenial(actor, permission)
  throw new AppError('forbidden', 'Your role does not allow this. Ask an owner or admin.')
}
