import { updateModelSchema } from '@/lib/core/routing/provider-input'
import { route } from '@/lib/server/http/route'
import { updateModel } from '@/lib/server/operations/update-model'

export const PATCH = route({ permission: 'providers.manage', input: updateModelSchema }, ({ actor, params, input }) =>
  updateModel(actor, params.id ?? '', input),
)
