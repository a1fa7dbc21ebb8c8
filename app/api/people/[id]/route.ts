import { updatePersonSchema } from '@/lib/core/access/people-input'
import { route } from '@/lib/server/http/route'
import { getPerson } from '@/lib/server/operations/get-person'
import { updatePerson } from '@/lib/server/operations/update-person'

export const GET = route({ permission: 'people.manage' }, ({ actor, params }) => getPerson(actor, params.id ?? ''))

export const PATCH = route(
  { permission: 'people.manage', input: updatePersonSchema },
  async ({ actor, params, input }) => updatePerson(actor, params.id ?? '', input),
)
