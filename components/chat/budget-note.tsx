import { Gauge } from 'lucide-react'
import { fillOf, fillWords } from '@/lib/core/usage/budget-fill'
import { amountWords, forWhom, periodWords, resetWords } from '@/lib/core/usage/budget-sentences'
import type { OwnBudget } from '@/lib/core/usage/budget-view'

export interface BudgetNotes {
  zone: string
  budgets: OwnBudget[]
}

/** Said before it stops anybody: the fullest budget that binds the person, once nine tenths of it are used. */
export function BudgetNote({ notes: { zone, budgets } }: { notes: BudgetNotes }) {
  const budget = budgets.find(({ share }) => share >= 0.9)
  if (budget === undefined) return null
  const { unit, limit, spent, reserved } = budget
  const left = limit === null || spent === null || reserved === null ? null : Math.max(0, limit - spent - reserved)
  return (
    <p role="note" className="flex items-start gap-2 rounded-lg border border-line bg-card px-3 py-2 text-sm">
      <Gauge aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="min-w-0 break-words">
        {fillWords[fillOf(budget.share)]}: the {periodWords[budget.period]} budget “{budget.name}”{' '}
        {forWhom[budget.scope]}
        {left !== null && left > 0 && `, ${amountWords(unit, left)} left`}. It resets on{' '}
        {resetWords(budget.resetsAt, zone)}
        {budget.hard ? '' : ' and stops nothing'}.
      </span>
    </p>
  )
}
