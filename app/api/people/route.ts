import { route } from '@/lib/server/http/route'
import { listPeople } from '@/lib/server/operations/list-people'

export const GET = route({ permission: 'people.manage' }, ({ actor }) => listPeople(actor))
