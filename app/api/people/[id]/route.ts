import { updatePersonSchema } from '@/lib/core/access/people-input'
import { route } from '@/lib/server/http/route'
import { updatePerson } from '@/lib/server/operations/update-person'

export const PATCH = route(
  { permission: 'people.manage', input: updatePersonSchema },
  async ({ actor, params, input }) => updatePerson(actor, params.id ?? '', input),
)
