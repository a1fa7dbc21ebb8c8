import { route } from '@/lib/server/http/route'
import { discoverProviders } from '@/lib/server/operations/discover-providers'

export const POST = route({ permission: 'providers.manage', limit: 'connectionTest' }, ({ actor }) =>
  discoverProviders(actor),
)
