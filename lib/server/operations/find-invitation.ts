import type { Role } from '@/lib/core/access/role'
import { getInstallation } from '../store/installation'
import { findOpenInvitation } from '../store/invitation'
import { findPersonName } from '../store/person'

/** What an invited person sees before accepting; null for any token that does not open. */
export async function findInvitation(
  token: string,
): Promise<{ email: string; role: Role; organization: string; inviter: string } | null> {
  const row = await findOpenInvitation(token)
  if (row === null) return null
  const [{ organization }, inviter] = await Promise.all([getInstallation(), findPersonName(row.invitedBy)])
  return { email: row.email, role: row.role as Role, organization, inviter: inviter ?? 'a former member' }
}
