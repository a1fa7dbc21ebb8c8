'use client'
import { lazy, Suspense, useEffect } from 'react'
import { seedConversations } from '@/lib/client/conversations'
import { seesLog } from '@/lib/client/sees-log'
import type { Viewer } from '@/lib/core/access/people-view'
import type { ConversationItem } from '@/lib/core/chat/views'
import { useShell } from './shell-context'
import { Sidebar } from './sidebar'

const CommandMenu = lazy(() => import('./command-menu'))
const Drawer = lazy(() => import('./sidebar-drawer'))
const ShortcutDialog = lazy(() => import('./shortcut-dialog'))

/** The sidebar beside the content, or in a drawer on a phone, and the dialogs that open from anywhere. */
export function SidebarSlot({ viewer, items }: { viewer: Viewer; items: ConversationItem[] }) {
  const shell = useShell()
  const close = () => shell.show(null)
  useEffect(() => seedConversations(items), [items])
  useEffect(() => seesLog.set(viewer.console.includes('audit')), [viewer])
  return (
    <>
      {!shell.collapsed && (
        <aside aria-label="Sidebar" className="hidden w-66 shrink-0 border-line border-e bg-card md:block">
          <Sidebar viewer={viewer} items={items} />
        </aside>
      )}
      <Suspense fallback={null}>
        {shell.dialog === 'drawer' && <Drawer viewer={viewer} items={items} onClose={close} />}
        {shell.dialog === 'commands' && <CommandMenu viewer={viewer} shell={shell} onClose={close} />}
        {shell.dialog === 'shortcuts' && <ShortcutDialog onClose={close} />}
      </Suspense>
    </>
  )
}
