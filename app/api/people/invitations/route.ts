import { inviteSchema } from '@/lib/core/access/people-input'
import { json, route } from '@/lib/server/http/route'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { listInvitations } from '@/lib/server/operations/list-invitations'

export const GET = route({ permission: 'people.manage' }, ({ actor }) => listInvitations(actor))

export const POST = route(
  { permission: 'people.manage', input: inviteSchema, limit: 'invitation' },
  async ({ actor, input, request }) => {
    const { invitation, token } = await invitePerson(actor, input)
    const origin = request.headers.get('origin') ?? `http://${request.headers.get('host')}`
    return json({ invitation, link: `${origin}/invite/${token}` }, 201)
  },
)
