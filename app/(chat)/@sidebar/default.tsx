import { SidebarSlot } from '@/components/chat/sidebar-slot'
import { page } from '@/lib/server/http/page'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { listConversations } from '@/lib/server/operations/list-conversations'

export default page({ permission: 'chat.use' }, async ({ actor }) => {
  const [viewer, items] = await Promise.all([getViewer(actor), listConversations(actor, {})])
  return <SidebarSlot viewer={viewer} items={items} />
})
