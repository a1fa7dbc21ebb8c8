import type { InvitationView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'
import type { InvitationRow } from '../store/invitation'

/** An invitation as the people page lists it. */
export function viewInvitation({ id, email, role, expiresAt, groups }: InvitationRow): InvitationView {
  const state = expiresAt.getTime() > nowMs() ? 'open' : 'expired'
  return {
    id,
    email,
    role: role as Role,
    groups: groups.map(({ group }) => group),
    expiresAt: expiresAt.toISOString(),
    state,
  }
}
