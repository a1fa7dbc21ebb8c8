import { z } from 'zod'
import { budgetScopes } from './budget'
import { budgetFills, fillOf } from './budget-fill'
import type { BudgetView } from './budget-view'

const budgetSorts = ['name', 'limit', 'spent', 'used', 'resets'] as const

/** What the list of budgets shows, as its URL says it. */
const budgetQuerySchema = z.strictObject({
  scope: z.enum(budgetScopes).optional(),
  fill: z.enum(budgetFills).optional(),
  sort: z.enum(budgetSorts).default('used'),
  order: z.enum(['asc', 'desc']).default('desc'),
})

export type BudgetQuery = z.output<typeof budgetQuerySchema>
type BudgetSort = (typeof budgetSorts)[number]
type Change = { [K in keyof BudgetQuery]?: BudgetQuery[K] | undefined }

/** A URL that was mangled shows the page as it opens. */
export function parseBudgetUrl(params: Record<string, string | string[] | undefined>): BudgetQuery {
  const parsed = budgetQuerySchema.safeParse(params)
  return parsed.success ? parsed.data : budgetQuerySchema.parse({})
}

export function budgetUrl(path: string, query: BudgetQuery, change: Change = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...query, ...change })) if (value !== undefined) params.set(key, value)
  return `${path}?${params}`
}

const keys: Record<BudgetSort, (budget: BudgetView) => number | string> = {
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
