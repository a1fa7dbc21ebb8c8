import { updateProviderSchema } from '@/lib/core/routing/provider-input'
import { route } from '@/lib/server/http/route'
import { getProvider } from '@/lib/server/operations/list-providers'
import { removeProvider } from '@/lib/server/operations/remove-provider'
import { updateProvider } from '@/lib/server/operations/update-provider'

export const GET = route({ permission: 'providers.manage' }, ({ actor, params }) => getProvider(actor, params.id ?? ''))

export const PATCH = route(
  { permission: 'providers.manage', input: updateProviderSchema },
  ({ actor, params, input }) => updateProvider(actor, params.id ?? '', input),
)

export const DELETE = route({ permission: 'providers.manage' }, async ({ actor, params }) =>
  removeProvider(actor, params.id ?? ''),
)
