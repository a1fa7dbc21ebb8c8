import { groupSchema } from '@/lib/core/access/people-input'
import { json, route } from '@/lib/server/http/route'
import { createGroup } from '@/lib/server/operations/create-group'
import { listGroups } from '@/lib/server/operations/list-groups'

export const GET = route({ permission: 'people.manage' }, ({ actor }) => listGroups(actor))

export const POST = route({ permission: 'people.manage', input: groupSchema }, async ({ actor, input }) =>
  json(await createGroup(actor, input), 201),
)
