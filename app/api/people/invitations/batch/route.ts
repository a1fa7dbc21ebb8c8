import { inviteManySchema } from '@/lib/core/access/people-input'
import { invitationLink } from '@/lib/server/http/invitation-link'
import { json, route } from '@/lib/server/http/route'
import { invitePeople } from '@/lib/server/operations/invite-people'

export const POST = route(
  { permission: 'people.manage', input: inviteManySchema, limit: 'invitation' },
  async ({ actor, input, request }) => {
    const invited = await invitePeople(actor, input.invitations)
    return json(
      invited.map((one) => invitationLink(request, one)),
      201,
    )
  },
)
