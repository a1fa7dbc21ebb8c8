import { registerProviderSchema } from '@/lib/core/routing/provider-input'
import { json, route } from '@/lib/server/http/route'
import { listProviders } from '@/lib/server/operations/list-providers'
import { registerProvider } from '@/lib/server/operations/register-provider'

export const GET = route({ permission: 'providers.manage' }, ({ actor }) => listProviders(actor))

export const POST = route({ permission: 'providers.manage', input: registerProviderSchema }, async ({ actor, input }) =>
  json(await registerProvider(actor, input), 201),
)
