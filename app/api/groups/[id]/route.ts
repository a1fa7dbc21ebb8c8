import { updateGroupSchema } from '@/lib/core/access/people-input'
import { route } from '@/lib/server/http/route'
import { deleteGroup } from '@/lib/server/operations/delete-group'
import { getGroup } from '@/lib/server/operations/get-group'
import { updateGroup } from '@/lib/server/operations/update-group'

export const GET = route({ permission: 'people.manage' }, ({ actor, params }) => getGroup(actor, params.id ?? ''))

export const PUT = route({ permission: 'people.manage', input: updateGroupSchema }, async ({ actor, params, input }) =>
  updateGroup(actor, params.id ?? '', input),
)

export const DELETE = route({ permission: 'people.manage' }, async ({ actor, params }) =>
  deleteGroup(actor, params.id ?? ''),
)
