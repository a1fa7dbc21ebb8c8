import Link from 'next/link'
import { cn } from '@/lib/client/cn'
import type { UsageQuery } from '@/lib/core/usage/usage-query'
import { rangeNames } from '@/lib/core/usage/usage-words'

export const homeRanges = ['24h', '7d', '30d'] as const

/** How far back the screen looks; each choice is an address. */
export function HomeRange({ open }: { open: UsageQuery['range'] }) {
  return (
    <nav aria-label="Range" className="-mx-3 flex flex-wrap gap-1 sm:mx-0">
      {homeRanges.map((range) => (
        <Link
          key={range}
          href={`/console?range=${range}`}
          aria-current={range === open ? 'page' : undefined}
          className={cn(
            'flex h-8 items-center rounded-md px-3 hover:bg-sunken pointer-coarse:h-11',
            range === open ? 'bg-sunken font-medium' : 'text-muted',
          )}
        >
          {rangeNames[range]}
        </Link>
      ))}
    </nav>
  )
}
