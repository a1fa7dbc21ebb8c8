import { route } from '@/lib/server/http/route'
import { getPolicy } from '@/lib/server/operations/get-policy'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => getPolicy(actor))
