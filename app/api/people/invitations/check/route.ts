import { inviteListSchema } from '@/lib/core/access/people-input'
import { route } from '@/lib/server/http/route'
import { checkInviteList } from '@/lib/server/operations/check-invite-list'

export const POST = route({ permission: 'people.manage', input: inviteListSchema }, ({ actor, input }) =>
  checkInviteList(actor, input),
)
