import { route } from '@/lib/server/http/route'
import { listPolicyVersions } from '@/lib/server/operations/list-policy-versions'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => listPolicyVersions(actor))
