import { route } from '@/lib/server/http/route'
import { getLevelUse } from '@/lib/server/operations/get-level-use'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => getLevelUse(actor))
