import type { Actor } from '@/lib/core/access/actor'
import type { InvitationView } from '@/lib/core/access/people-view'
import { listInvitationRows } from '../store/invitation'
import { requirePermission } from './require-permission'
import { viewInvitation } from './view-invitation'

export async function listInvitations(actor: Actor): Promise<InvitationView[]> {
  await requirePermission(actor, 'people.manage')
  return (await listInvitationRows()).map(viewInvitation)
}
