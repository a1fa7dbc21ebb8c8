import { fillOf } from './budget-fill'
import type { BudgetQuery } from './budget-query'
import type { BudgetView } from './budget-view'

const keys: Record<BudgetQuery['sort'], (budget: BudgetView) => number | string> = {
  name: ({ name }) => name.toLowerCase(),
  limit: ({ limit }) => limit,
  spent: ({ spent }) => spent,
  used: ({ share }) => share,
  resets: ({ resetsAt }) => resetsAt,
}

/** The budgets that fit, in the order asked for; equals by name. */
export function selectBudgets(budgets: readonly BudgetView[], query: BudgetQuery): BudgetView[] {
  const keyOf = keys[query.sort]
  const sign = query.order === 'asc' ? 1 : -1
  return budgets
    .filter(({ scope }) => query.scope === undefined || scope === query.scope)
    .filter(({ share }) => query.fill === undefined || fillOf(share) === query.fill)
    .sort((a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)]
      if (one === other) return a.name.localeCompare(b.name)
      return one < other ? -sign : sign
    })
}
