import Link from 'next/link'
import { cn } from '@/lib/client/cn'

const tabs = [
  { name: 'Overview', path: '/console/usage' },
  { name: 'Spend', path: '/console/usage/spend' },
  { name: 'Budgets', path: '/console/usage/budgets' },
]

/** The pages of usage, as links: each has its own URL. */
export function UsageTabs({ open }: { open: string }) {
  return (
    <nav aria-label="Usage pages" className="flex gap-4 border-line border-b">
      {tabs.map(({ name, path }) => (
        <Link
          key={path}
          href={path}
          aria-current={path === open ? 'page' : undefined}
          className={cn(
            '-mb-px flex h-9 items-center border-transparent border-b-2 px-0.5 font-medium text-muted hover:text-text pointer-coarse:h-11',
            path === open && 'border-primary text-text',
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
