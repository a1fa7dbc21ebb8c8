import type { Role } from '@/lib/core/access/role'

/** Only owners make owners (security.md §3). The server holds to it whatever the screen shows. */
export function grantableRoles(viewerRole: Role): Role[] {
  return viewerRole === 'owner' ? ['member', 'auditor', 'admin', 'owner'] : ['member', 'auditor', 'admin']
}
