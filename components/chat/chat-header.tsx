'use client'
import { PanelLeft } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { showHidden } from '@/lib/core/chat/show-hidden'
import type { LevelView } from '@/lib/core/chat/views'
import { LevelBadge } from './level-badge'
import { useShell } from './shell-context'

/** The name of the chat and its level, which only rises. */
export function ChatHeader({ title, level }: { title: string | null; level: LevelView | null }) {
  const shell = useShell()
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 px-3">
      <IconButton label="Open sidebar" onClick={shell.openSidebar} className={shell.collapsed ? '' : 'md:hidden'}>
        <PanelLeft aria-hidden className="size-5" />
      </IconButton>
      {title !== null && <h1 className="truncate font-medium">{showHidden(title)}</h1>}
      <span className="ms-auto" />
      {level && <LevelBadge level={level} />}
    </header>
  )
}
