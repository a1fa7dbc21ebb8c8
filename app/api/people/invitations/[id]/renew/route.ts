import { invitationLink } from '@/lib/server/http/invitation-link'
import { json, route } from '@/lib/server/http/route'
import { renewInvitation } from '@/lib/server/operations/renew-invitation'

export const POST = route({ permission: 'people.manage', limit: 'invitation' }, async ({ actor, params, request }) =>
  json(invitationLink(request, await renewInvitation(actor, params.id ?? '')), 201),
)
