import { z } from 'zod'
import { budgetScopes } from './budget'
import { budgetFills } from './budget-fill'

const budgetSorts = ['name', 'limit', 'spent', 'used', 'resets'] as const

/** What the list of budgets shows, as its URL says it. */
const budgetQuerySchema = z.strictObject({
  scope: z.enum(budgetScopes).optional(),
  fill: z.enum(budgetFills).optional(),
  sort: z.enum(budgetSorts).default('used'),
  order: z.enum(['asc', 'desc']).default('desc'),
})

export type BudgetQuery = z.output<typeof budgetQuerySchema>

/** A URL that was mangled shows the page as it opens. */
export function parseBudgetUrl(params: Record<string, string | string[] | undefined>): BudgetQuery {
  const parsed = budgetQuerySchema.safeParse(params)
  return parsed.success ? parsed.data : budgetQuerySchema.parse({})
}
