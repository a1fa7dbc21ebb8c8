import { route } from '@/lib/server/http/route'
import { limitRequests } from '@/lib/server/operations/limit-requests'
import { listConversations } from '@/lib/server/operations/list-conversations'

export const GET = route({ permission: 'chat.use' }, async ({ actor, source, query }) => {
  const wanted = (query.get('query') ?? '').slice(0, 200)
  // The list is any reading; a search looks at every message.
  if (wanted.trim() !== '') await limitRequests({ actor, source }, ['search'])
  return listConversations(actor, { query: wanted })
})
