import type { Actor } from './actor'
import { type Permission, permissions } from './permissions'
import type { Role } from './role'

export type Verdict = { allowed: true } | { allowed: false; reason: 'disabled' | 'role' }

/** May this actor use this permission? A value, never an exception; disabled people may do nothing. */
export function can(actor: Pick<Actor, 'role' | 'state'>, permission: Permission): Verdict {
  if (actor.state !== 'active') return { allowed: false, reason: 'disabled' }
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(actor.role) ? { allowed: true } : { allowed: false, reason: 'role' }
}

/** May `actor` give, take or act on `role` of someone else? Only owners touch owners. */
export function canTouchRole(actor: Pick<Actor, 'role' | 'state'>, role: Role): Verdict {
  const verdict = can(actor, 'people.manage')
  if (!verdict.allowed) return verdict
  return role === 'owner' && actor.role !== 'owner' ? { allowed: false, reason: 'role' } : { allowed: true }
}
