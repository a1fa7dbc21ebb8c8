import { route } from '@/lib/server/http/route'
import { removeAttachment } from '@/lib/server/operations/remove-attachment'

export const DELETE = route({ permission: 'chat.use', owns: 'attachment' }, async ({ actor, params }) =>
  removeAttachment(actor, params.id ?? ''),
)
