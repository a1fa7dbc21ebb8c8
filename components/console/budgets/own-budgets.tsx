import { amountWords, forWhom, periodWords, resetWords } from '@/lib/core/usage/budget-sentences'
import type { OwnBudget } from '@/lib/core/usage/budget-view'
import { BudgetBar } from './budget-bar'

/** The budgets that bind a person and what is left; nothing where none does. */
export function OwnBudgets({ budgets, zone }: { budgets: OwnBudget[]; zone: string }) {
  if (budgets.length === 0) return null
  return (
    <section aria-labelledby="own-budgets" className="grid gap-3">
      <h2 id="own-budgets" className="font-semibold text-lg">
        Budgets that bind you
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {budgets.map((budget) => (
          <li key={budget.id} className="grid content-start gap-2 rounded-lg border border-line p-4">
            <p className="break-words">
              <b className="font-medium">{budget.name}</b>{' '}
              <span className="text-muted">
                {periodWords[budget.period]}, {forWhom[budget.scope]}
                {budget.hard ? '' : '; it tells and stops nothing'}
              </span>
            </p>
            <BudgetBar share={budget.share} />
            <p className="text-muted text-sm tabular-nums">{leftWords(budget)}</p>
            <p className="text-muted text-xs">Resets on {resetWords(budget.resetsAt, zone)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function leftWords({ unit, limit, spent, reserved }: OwnBudget): string {
  if (limit === null || spent === null || reserved === null) return 'Shared with others; an admin sees the amounts.'
  const left = Math.max(0, limit - spent - reserved)
  return `${amountWords(unit, left)} left of ${amountWords(unit, limit)}`
}
