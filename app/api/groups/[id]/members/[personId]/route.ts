import { route } from '@/lib/server/http/route'
import { setMembership } from '@/lib/server/operations/set-membership'

export const PUT = route({ permission: 'people.manage' }, async ({ actor, params }) =>
  setMembership(actor, params.id ?? '', params.personId ?? '', true),
)

export const DELETE = route({ permission: 'people.manage' }, async ({ actor, params }) =>
  setMembership(actor, params.id ?? '', params.personId ?? '', false),
)
