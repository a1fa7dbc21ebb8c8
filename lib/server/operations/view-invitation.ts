import type { InvitationView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { nowMs } from '../platform/clock'

/** An invitation as the people page lists it. */
export function viewInvitation(row: { id: string; email: string; role: string; expiresAt: Date }): InvitationView {
  const state = row.expiresAt.getTime() > nowMs() ? 'open' : 'expired'
  return { id: row.id, email: row.email, role: row.role as Role, expiresAt: row.expiresAt.toISOString(), state }
}
