import { z } from 'zod'
import { nameSchema } from '../access/people-input'
import { budgetPeriods, budgetScopes, budgetUnits } from './budget'

/** Micros or tokens; the most is a billion dollars. */
const limitSchema = z
  .number({ error: 'Write a number' })
  .int('Write a number')
  .min(1, 'More than nothing')
  .max(1e15, 'That is too much')

const changeable = {
  name: nameSchema,
  limit: limitSchema,
  /** A hard budget stops what has no room in it; a soft one tells. */
  hard: z.boolean(),
}

export const createBudgetSchema = z
  .strictObject({
    ...changeable,
    scope: z.enum(budgetScopes),
    subjectId: z.uuid('Choose whom it is for').nullable().default(null),
    unit: z.enum(budgetUnits),
    period: z.enum(budgetPeriods),
  })
  .refine(({ scope, subjectId }) => (scope === 'organization') === (subjectId === null), {
    message: 'Choose whom it is for',
    path: ['subjectId'],
  })

/** Whom it is for, its unit and its period stay: windows that have passed were counted by them. */
export const updateBudgetSchema = z.strictObject({ ...changeable, version: z.int().min(1) })

export type CreateBudget = z.output<typeof createBudgetSchema>
export type UpdateBudget = z.output<typeof updateBudgetSchema>
