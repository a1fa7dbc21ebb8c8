'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { newChatTurn } from '@/lib/client/new-chat-turn'
import { ShellContext, type ShellDialog } from './shell-context'
import { useShortcuts } from './use-shortcuts'

interface Props {
  /** As the cookie says, so that the first paint is right. */
  startsCollapsed: boolean
  sidebar: ReactNode
  children: ReactNode
}

/** Sidebar and content, and what is open above them. */
export function ShellFrame({ startsCollapsed, sidebar, children }: Props) {
  const router = useRouter()
  const [collapsed, setCollapsed] = useState(startsCollapsed)
  const [dialog, show] = useState<ShellDialog>(null)
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers
    document.cookie = `sidebar=${collapsed ? 'closed' : 'open'}; path=/; max-age=31536000; samesite=lax`
  }, [collapsed])
  const shell = useMemo(
    () => ({
      collapsed,
      dialog,
      show,
      openSidebar() {
        if (window.matchMedia('(min-width: 768px)').matches) setCollapsed(false)
        else show('drawer')
      },
      collapse: () => setCollapsed(true),
      newChat() {
        show(null)
        newChatTurn.set((turn) => turn + 1)
        router.push('/')
      },
    }),
    [collapsed, dialog, router],
  )
  useShortcuts({
    commands: () => show('commands'),
    shortcuts: () => show('shortcuts'),
    newChat: shell.newChat,
    sidebar: () => (collapsed ? shell.openSidebar() : shell.collapse()),
    settings: () => router.push('/settings'),
  })
  return (
    <ShellContext value={shell}>
      <a href="#main" className="skip-link">
        Skip to content
      </a>
      <div className="flex h-view">
        {sidebar}
        <main id="main" className="flex min-w-0 flex-1 flex-col">
          {children}
        </main>
      </div>
    </ShellContext>
  )
}
