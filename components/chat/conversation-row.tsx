'use client'
import Link from 'next/link'
import { lazy, Suspense, useState } from 'react'
import { OnDemand } from '@/components/ui/on-demand'
import { cn } from '@/lib/client/cn'
import { showHidden } from '@/lib/core/chat/show-hidden'
import type { ConversationItem } from '@/lib/core/chat/views'
import { RowMenuButton } from './row-menu-button'
import { useShell } from './shell-context'

const RenameDialog = lazy(() => import('./rename-dialog'))
const RowMenu = lazy(() => import('./row-menu'))

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
      <OnDemand trigger={<RowMenuButton title={title} />}>
        <RowMenu item={item} title={title} open={open} onRename={() => setRenaming(true)} />
      </OnDemand>
      <Suspense fallback={null}>
        {renaming && <RenameDialog id={item.id} title={item.title} onClose={() => setRenaming(false)} />}
      </Suspense>
    </li>
  )
}
