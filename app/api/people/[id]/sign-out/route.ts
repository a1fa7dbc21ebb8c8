import { route } from '@/lib/server/http/route'
import { signOutPerson } from '@/lib/server/operations/sign-out-person'

export const POST = route({ permission: 'people.manage' }, async ({ actor, params }) =>
  signOutPerson(actor, params.id ?? ''),
)
