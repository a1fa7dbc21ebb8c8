import Link from 'next/link'
import { cn } from '@/lib/client/cn'

interface Props {
  /** What these pages are of. */
  label: string
  tabs: { name: string; path: string; count?: number }[]
  /** The path of the page that is open. */
  open: string
}

/** Pages beside each other, as links: each has its own URL. */
export function LinkTabs({ label, tabs, open }: Props) {
  return (
    <nav aria-label={label} className="flex gap-4 border-line border-b">
      {tabs.map(({ name, path, count }) => (
        <Link
          key={path}
          href={path}
          aria-current={path === open ? 'page' : undefined}
          className={cn(
            '-mb-px flex h-9 items-center gap-1.5 border-transparent border-b-2 px-0.5 font-medium text-muted hover:text-text pointer-coarse:h-11',
            path === open && 'border-primary text-text',
          )}
        >
          {name}
          {count !== undefined && count > 0 && <span className="font-normal text-muted text-xs">{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
