import { inviteSchema } from '@/lib/core/access/people-input'
import { invitationLink } from '@/lib/server/http/invitation-link'
import { json, route } from '@/lib/server/http/route'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { listInvitations } from '@/lib/server/operations/list-invitations'

export const GET = route({ permission: 'people.manage' }, ({ actor }) => listInvitations(actor))

export const POST = route(
  { permission: 'people.manage', input: inviteSchema, limit: 'invitation' },
  async ({ actor, input, request }) => json(invitationLink(request, await invitePerson(actor, input)), 201),
)
