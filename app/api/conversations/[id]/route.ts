import { updateConversationSchema } from '@/lib/core/chat/update-conversation-input'
import { route } from '@/lib/server/http/route'
import { deleteConversation } from '@/lib/server/operations/delete-conversation'
import { getConversation } from '@/lib/server/operations/get-conversation'
import { updateConversation } from '@/lib/server/operations/update-conversation'

export const GET = route({ permission: 'chat.use', owns: 'conversation' }, ({ actor, params }) =>
  getConversation(actor, params.id ?? ''),
)

export const PATCH = route(
  { permission: 'chat.use', owns: 'conversation', input: updateConversationSchema },
  async ({ actor, params, input }) => updateConversation(actor, params.id ?? '', input),
)

export const DELETE = route({ permission: 'chat.use', owns: 'conversation' }, async ({ actor, params }) =>
  deleteConversation(actor, params.id ?? ''),
)
