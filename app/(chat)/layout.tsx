import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ShellFrame } from '@/components/chat/shell-frame'

/** The sidebar is a slot of its own, so that it stays in place, list and all, while pages change. */
export default async function ChatLayout({ children, sidebar }: { children: ReactNode; sidebar: ReactNode }) {
  const startsCollapsed = (await cookies()).get('sidebar')?.value === 'closed'
  return (
    <ShellFrame startsCollapsed={startsCollapsed} sidebar={sidebar}>
      {children}
    </ShellFrame>
  )
}
