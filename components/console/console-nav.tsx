'use client'
import { ArrowLeft, ChartColumn, House, ScrollText, Server, ShieldCheck, Users } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/lib/client/cn'
import type { Viewer } from '@/lib/core/access/people-view'

const pages = {
  home: { name: 'Home', path: '/console', Icon: House },
  usage: { name: 'Usage', path: '/console/usage', Icon: ChartColumn },
  providers: { name: 'Providers', path: '/console/providers', Icon: Server },
  people: { name: 'People', path: '/console/people', Icon: Users },
  policy: { name: 'Policy', path: '/console/policy', Icon: ShieldCheck },
  audit: { name: 'Audit', path: '/console/audit', Icon: ScrollText },
}

const linkClass =
  'flex h-9 items-center gap-2 whitespace-nowrap rounded-md px-2 hover:bg-sunken focus-visible:outline-offset-[-2px] pointer-coarse:h-11'

export function ConsoleNav({ viewer }: { viewer: Viewer }) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Console"
      className="flex shrink-0 flex-col gap-2 border-line bg-card p-2 max-md:border-b md:w-66 md:border-e"
    >
      <div className="flex min-h-8 items-center justify-between gap-2 ps-2 md:pe-2">
        <span className="truncate font-semibold">{viewer.organization}</span>
        <span className="text-muted text-sm max-md:hidden">Console</span>
        <div className="md:hidden">
          <BackToChat />
        </div>
      </div>
      <ul className="flex gap-0.5 overflow-x-auto md:flex-col">
        {viewer.console.map((page) => {
          const { name, path, Icon } = pages[page]
          const open = path === '/console' ? pathname === path : pathname.startsWith(path)
          return (
            <li key={page}>
              <Link
                href={path}
                prefetch={false}
                aria-current={open ? 'page' : undefined}
                className={cn(linkClass, open && 'bg-sunken font-medium')}
              >
                <Icon aria-hidden className="size-4" />
                {name}
              </Link>
            </li>
          )
        })}
      </ul>
      <div className="mt-auto border-line border-t pt-2 max-md:hidden">
        <BackToChat />
      </div>
    </nav>
  )
}

function BackToChat() {
  return (
    <Link href="/" prefetch={false} className={linkClass}>
      <ArrowLeft aria-hidden className="size-4" />
      Back to chat
    </Link>
  )
}
