import { z } from 'zod'
import { budgetPeriods, budgetScopes, budgetUnits } from './budget'

/** A limit that stands in the way of one request, as the transaction found it. The one that resets last comes first. */
export const budgetBlockSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(budgetScopes),
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
