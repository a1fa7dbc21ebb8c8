'use client'
import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { sentenceOf } from '@/lib/client/api'
import { cn } from '@/lib/client/cn'
import { updateConversation } from '@/lib/client/conversations'
import { deleteWithUndo } from '@/lib/client/delete-with-undo'
import { showToast } from '@/lib/client/toasts'
import { showHidden } from '@/lib/core/chat/show-hidden'
import type { ConversationItem } from '@/lib/core/chat/views'
import { RenameDialog } from './rename-dialog'
import { useShell } from './shell-context'

interface Props {
  item: ConversationItem
  open: boolean
  unread: boolean
  tabStop: boolean
}

export function ConversationRow({ item, open, unread, tabStop }: Props) {
  const shell = useShell()
  const [renaming, setRenaming] = useState(false)
  const title = showHidden(item.title)
  const state = item.running ? ', answering' : unread ? ', new answer' : ''
  return (
    <li className="group relative">
      <Link
        href={`/c/${item.id}`}
        prefetch={false}
        tabIndex={tabStop ? 0 : -1}
        aria-current={open ? 'page' : undefined}
        onClick={() => shell.show(null)}
        className={cn(
          'flex h-9 items-center gap-2 rounded-md ps-2 pe-9 hover:bg-sunken focus-visible:outline-offset-[-2px] pointer-coarse:h-11',
          open && 'bg-sunken',
          unread && 'font-medium',
        )}
      >
        <span className="truncate">{title}</span>
        {state !== '' && (
          <>
            <span
              aria-hidden
              className={cn('ms-auto size-2 shrink-0 rounded-full bg-text', item.running && 'pulse-dot')}
            />
            <span className="sr-only">{state}</span>
          </>
        )}
      </Link>
      <RowMenu item={item} title={title} open={open} onRename={() => setRenaming(true)} />
      {renaming && <RenameDialog id={item.id} title={item.title} onClose={() => setRenaming(false)} />}
    </li>
  )
}

interface MenuProps {
  item: ConversationItem
  title: string
  open: boolean
  onRename: () => void
}

function RowMenu({ item, title, open, onRename }: MenuProps) {
  const shell = useShell()
  const router = useRouter()
  const pin = () =>
    updateConversation(item.id, { pinned: !item.pinned }).catch((error) => showToast(sentenceOf(error)))
  const remove = () => {
    deleteWithUndo(item.id, title, () => router.push(`/c/${item.id}`))
    if (open) shell.newChat()
  }
  const PinIcon = item.pinned ? PinOff : Pin
  return (
    <Menu
      label={`Actions for ${title}`}
      trigger={
        <IconButton
          label={`Actions for ${title}`}
          tabIndex={-1}
          className="absolute end-1 top-1 opacity-0 focus-visible:opacity-100 group-hover:opacity-100 group-focus-within:opacity-100 aria-expanded:opacity-100 pointer-coarse:top-0 pointer-coarse:opacity-100"
        >
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      }
    >
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
