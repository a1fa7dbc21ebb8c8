import { route } from '@/lib/server/http/route'
import { listDetectors } from '@/lib/server/operations/list-detectors'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => listDetectors(actor))
