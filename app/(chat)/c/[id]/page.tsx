import { ChatView } from '@/components/chat/chat-view'
import { page } from '@/lib/server/http/page'
import { getConversation } from '@/lib/server/operations/get-conversation'
import { listModelChoices } from '@/lib/server/operations/list-model-choices'
import { listOwnBudgets } from '@/lib/server/operations/list-own-budgets'

export default page({ permission: 'chat.use' }, async ({ actor, params }) => {
  const [view, models, budgets] = await Promise.all([
    getConversation(actor, String(params.id)),
    listModelChoices(actor),
    listOwnBudgets(actor),
  ])
  return (
    <>
      <title>{`${view.title} · Gatehouse`}</title>
      <ChatView key={view.id} view={view} models={models} name="" budgets={budgets} />
    </>
  )
})
