'use client'
import { Pencil, Pin, PinOff, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Menu, MenuItem } from '@/components/ui/menu'
import { sentenceOf } from '@/lib/client/api'
import { updateConversation } from '@/lib/client/conversations'
import { deleteWithUndo } from '@/lib/client/delete-with-undo'
import { showToast } from '@/lib/client/toasts'
import type { ConversationItem } from '@/lib/core/chat/views'
import { RowMenuButton } from './row-menu-button'
import { useShell } from './shell-context'

interface MenuProps {
  item: ConversationItem
  title: string
  open: boolean
  onRename: () => void
}

export default function RowMenu({ item, title, open, onRename }: MenuProps) {
  const shell = useShell()
  const router = useRouter()
  const pin = () => updateConversation(item.id, { pinned: !item.pinned }).catch((error) => showToast(sentenceOf(error)))
  const remove = () => {
    deleteWithUndo(item.id, title, () => router.push(`/c/${item.id}`))
    if (open) shell.newChat()
  }
  const PinIcon = item.pinned ? PinOff : Pin
  return (
    <Menu label={`Actions for ${title}`} trigger={<RowMenuButton title={title} />} defaultOpen>
      <MenuItem onSelect={onRename}>
        <Pencil aria-hidden className="size-4" />
        Rename
      </MenuItem>
      <MenuItem onSelect={() => void pin()}>
        <PinIcon aria-hidden className="size-4" />
        {item.pinned ? 'Unpin' : 'Pin'}
      </MenuItem>
      <MenuItem danger onSelect={remove}>
        <Trash2 aria-hidden className="size-4" />
        Delete
      </MenuItem>
    </Menu>
  )
}
