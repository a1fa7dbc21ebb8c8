import { route } from '@/lib/server/http/route'
import { listConversations } from '@/lib/server/operations/list-conversations'

export const GET = route({ permission: 'chat.use' }, ({ actor, query }) =>
  listConversations(actor, { query: (query.get('query') ?? '').slice(0, 200) }),
)
