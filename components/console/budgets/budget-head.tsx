import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { Th } from '@/components/ui/table'
import type { BudgetQuery } from '@/lib/core/usage/budget-query'
import { budgetUrl } from '@/lib/core/usage/budget-url'

interface Props {
  path: string
  query: BudgetQuery
  sort: BudgetQuery['sort']
  name: string
  end?: boolean
}

/** The head of a column that the list can be sorted by. */
export function BudgetHead({ path, query, sort, name, end = false }: Props) {
  const isSorted = query.sort === sort
  const opposite = query.order === 'desc' ? 'asc' : 'desc'
  const order = isSorted ? opposite : sort === 'name' || sort === 'resets' ? 'asc' : 'desc'
  const Icon = query.order === 'desc' ? ArrowDown : ArrowUp
  return (
    <Th
      className={end ? 'text-end' : undefined}
      aria-sort={isSorted ? (query.order === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      <Link
        href={budgetUrl(path, query, { sort, order })}
        scroll={false}
        className="inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:underline"
      >
        {name}
        {isSorted && <Icon aria-hidden className="size-3.5" />}
      </Link>
    </Th>
  )
}
