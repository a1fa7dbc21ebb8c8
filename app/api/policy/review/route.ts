import { route } from '@/lib/server/http/route'
import { reviewPolicy } from '@/lib/server/operations/review-policy'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => reviewPolicy(actor))
