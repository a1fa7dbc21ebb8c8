import { route } from '@/lib/server/http/route'
import { setModelAccess } from '@/lib/server/operations/set-model-access'

export const PUT = route({ permission: 'providers.manage' }, async ({ actor, params }) =>
  setModelAccess(actor, params.id ?? '', params.modelId ?? '', true),
)

export const DELETE = route({ permission: 'providers.manage' }, async ({ actor, params }) =>
  setModelAccess(actor, params.id ?? '', params.modelId ?? '', false),
)
