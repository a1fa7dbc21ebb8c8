'use client'
import { ChevronsUpDown, LayoutDashboard, LogOut, Settings } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Menu, MenuHeading, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { signOut } from '@/lib/client/sign-out'
import type { Viewer } from '@/lib/core/access/people-view'

export function UserMenu({ viewer }: { viewer: Viewer }) {
  const router = useRouter()
  return (
    <Menu
      label="You"
      align="start"
      side="top"
      trigger={
        <Button variant="ghost" className="h-11 w-full justify-between px-2">
          <span className="flex min-w-0 items-center gap-2">
            <span aria-hidden className="grid size-7 shrink-0 place-content-center rounded-full bg-sunken text-xs">
              {viewer.name.slice(0, 1).toUpperCase()}
            </span>
            <span className="truncate">{viewer.name}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-4 text-muted" />
        </Button>
      }
    >
      <MenuHeading>{viewer.email}</MenuHeading>
      <MenuItem onSelect={() => router.push('/settings')}>
        <Settings aria-hidden className="size-4" />
        Settings
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
