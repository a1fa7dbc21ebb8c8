import { route } from '@/lib/server/http/route'
import { readProviderHealth } from '@/lib/server/operations/read-provider-health'

export const GET = route({ permission: 'providers.manage' }, ({ actor }) => readProviderHealth(actor))
