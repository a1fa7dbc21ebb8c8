import { ChatHost } from '@/components/chat/chat-host'
import { page } from '@/lib/server/http/page'
import { listModelChoices } from '@/lib/server/operations/list-model-choices'

export default page({ permission: 'chat.use' }, async ({ actor }) => {
  const models = await listModelChoices(actor)
  return <ChatHost models={models} name={actor.name.split(' ')[0] ?? ''} />
})
