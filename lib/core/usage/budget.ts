import { z } from 'zod'

export const budgetScopes = ['organization', 'group', 'person', 'member'] as const
export const budgetUnits = ['money', 'tokens'] as const
export const budgetPeriods = ['day', 'week', 'month'] as const

export type BudgetScope = (typeof budgetScopes)[number]
export type BudgetUnit = (typeof budgetUnits)[number]
export type BudgetPeriod = (typeof budgetPeriods)[number]

/** `member` = an allowance: each member of the group has as much. */
export const budgetScopeSchema = z.enum(budgetScopes)

/** A limit that stands in the way of one request, as the transaction found it. The one that resets last comes first. */
export const budgetBlockSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: budgetScopeSchema,
  subjectId: z.string().nullable(),
  unit: z.enum(budgetUnits),
  period: z.enum(budgetPeriods),
  /** UTC instant at which the window ends. */
  resetsAt: z.string(),
  /** `unpriced`: the model has no price, so nobody can say whether there is room. */
  reason: z.enum(['room', 'unpriced']),
  /** The most that the request may use, micros or tokens; null = cannot be bounded. */
  needs: z.number().nullable(),
  room: z.number(),
})

export type BudgetBlock = z.infer<typeof budgetBlockSchema>
