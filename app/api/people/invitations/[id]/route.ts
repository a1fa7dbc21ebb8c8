import { route } from '@/lib/server/http/route'
import { revokeInvitation } from '@/lib/server/operations/revoke-invitation'

export const DELETE = route({ permission: 'people.manage' }, async ({ actor, params }) =>
  revokeInvitation(actor, params.id ?? ''),
)
