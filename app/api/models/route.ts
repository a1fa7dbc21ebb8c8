import { route } from '@/lib/server/http/route'
import { listModelChoices } from '@/lib/server/operations/list-model-choices'

export const GET = route({ permission: 'chat.use' }, ({ actor }) => listModelChoices(actor))
