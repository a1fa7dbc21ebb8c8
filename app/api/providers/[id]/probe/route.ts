import { route } from '@/lib/server/http/route'
import { probeProvider } from '@/lib/server/operations/probe-provider'

export const POST = route({ permission: 'providers.manage', limit: 'connectionTest' }, ({ actor, params }) =>
  probeProvider(actor, params.id ?? ''),
)
