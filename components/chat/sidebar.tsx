'use client'
import { PanelLeft, Search, SquarePen } from 'lucide-react'
import { lazy } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { OnDemand } from '@/components/ui/on-demand'
import type { Viewer } from '@/lib/core/access/people-view'
import type { ConversationItem } from '@/lib/core/chat/views'
import { ConversationNav } from './conversation-nav'
import { useShell } from './shell-context'
import { UserButton } from './user-button'

const UserMenu = lazy(() => import('./user-menu'))

export function Sidebar({ viewer, items }: { viewer: Viewer; items: ConversationItem[] }) {
  const shell = useShell()
  return (
    <div className="flex h-full flex-col">
      <div className="flex h-12 shrink-0 items-center justify-between ps-4 pe-2">
        <span className="truncate font-semibold">{viewer.organization}</span>
        <IconButton label="Close sidebar" className="max-md:hidden" onClick={shell.collapse}>
          <PanelLeft aria-hidden className="size-5" />
        </IconButton>
      </div>
      <div className="grid gap-0.5 px-2 pb-2">
        <Button variant="ghost" className="w-full justify-start! px-2" onClick={shell.newChat}>
          <SquarePen aria-hidden className="size-4" />
          New chat
        </Button>
        <Button variant="ghost" className="w-full justify-start! px-2" onClick={() => shell.show('commands')}>
          <Search aria-hidden className="size-4" />
          Search chats
        </Button>
      </div>
      <ConversationNav initial={items} />
      <div className="shrink-0 border-line border-t p-2 pb-[max(8px,env(safe-area-inset-bottom))]">
        <OnDemand trigger={<UserButton viewer={viewer} />}>
          <UserMenu viewer={viewer} />
        </OnDemand>
      </div>
    </div>
  )
}
