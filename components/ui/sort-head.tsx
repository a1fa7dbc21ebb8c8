import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { Th } from './table'

interface Props {
  name: string
  /** Sorts by this column, or the other way round where it is sorted already. */
  href: string
  /** null = the table is sorted by another column. */
  order: 'asc' | 'desc' | null
  className?: string
}

/** A column's head that sorts. */
export function SortHead({ name, href, order, className }: Props) {
  const Icon = order === 'desc' ? ArrowDown : ArrowUp
  return (
    <Th className={className} aria-sort={order === null ? undefined : order === 'desc' ? 'descending' : 'ascending'}>
      <Link
        href={href}
        scroll={false}
        className="inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:underline"
      >
        {name}
        {order !== null && <Icon aria-hidden className="size-3.5" />}
      </Link>
    </Th>
  )
}
