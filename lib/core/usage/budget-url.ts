import type { BudgetQuery } from './budget-query'

type Change = { [K in keyof BudgetQuery]?: BudgetQuery[K] | undefined }

/** The list with this query, something changed. */
export function budgetUrl(path: string, query: BudgetQuery, change: Change = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...query, ...change })) if (value !== undefined) params.set(key, value)
  return `${path}?${params}`
}
