'use client'
import { Dialog } from '@/components/ui/dialog'
import type { Viewer } from '@/lib/core/access/people-view'
import type { ConversationItem } from '@/lib/core/chat/views'
import { Sidebar } from './sidebar'

interface Props {
  viewer: Viewer
  items: ConversationItem[]
  onClose: () => void
}

export default function SidebarDrawer({ viewer, items, onClose }: Props) {
  return (
    <Dialog open side="start" title="Sidebar" hideTitle onClose={onClose}>
      <Sidebar viewer={viewer} items={items} />
    </Dialog>
  )
}
