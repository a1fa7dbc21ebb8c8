import { ChatView } from '@/components/chat/chat-view'
import { page } from '@/lib/server/http/page'
import { getConversation } from '@/lib/server/operations/get-conversation'
import { listModelChoices } from '@/lib/server/operations/list-model-choices'

export default page({ permission: 'chat.use' }, async ({ actor, params }) => {
  const [view, models] = await Promise.all([getConversation(actor, String(params.id)), listModelChoices(actor)])
  return (
    <>
      <title>{`${view.title} · Gatehouse`}</title>
      <ChatView key={view.id} view={view} models={models} name="" />
    </>
  )
})
