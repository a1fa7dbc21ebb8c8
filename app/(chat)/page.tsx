import { ChatHost } from '@/components/chat/chat-host'
import { page } from '@/lib/server/http/page'
import { listModelChoices } from '@/lib/server/operations/list-model-choices'
import { listOwnBudgets } from '@/lib/server/operations/list-own-budgets'

export default page({ permission: 'chat.use' }, async ({ actor }) => {
  const [models, budgets] = await Promise.all([listModelChoices(actor), listOwnBudgets(actor)])
  return <ChatHost models={models} name={actor.name.split(' ')[0] ?? ''} budgets={budgets} />
})
