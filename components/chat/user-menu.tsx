'use client'
import { ChartColumn, LayoutDashboard, LogOut, Settings } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Menu, MenuHeading, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { signOut } from '@/lib/client/sign-out'
import type { Viewer } from '@/lib/core/access/people-view'
import { UserButton } from './user-button'

export default function UserMenu({ viewer }: { viewer: Viewer }) {
  const router = useRouter()
  return (
    <Menu label="You" align="start" side="top" trigger={<UserButton viewer={viewer} />} defaultOpen>
      <MenuHeading>{viewer.email}</MenuHeading>
      <MenuItem onSelect={() => router.push('/settings')}>
        <Settings aria-hidden className="size-4" />
        Settings
      </MenuItem>
      <MenuItem onSelect={() => router.push('/usage')}>
        <ChartColumn aria-hidden className="size-4" />
        Your usage
      </MenuItem>
      {viewer.console.length > 0 && (
        <MenuItem onSelect={() => router.push('/console')}>
          <LayoutDashboard aria-hidden className="size-4" />
          Console
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden className="size-4" />
        Sign out
      </MenuItem>
    </Menu>
  )
}
