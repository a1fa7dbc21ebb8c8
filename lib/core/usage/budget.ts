/** `member` = an allowance: each member of the group has as much. */
export const budgetScopes = ['organization', 'group', 'person', 'member'] as const
export const budgetUnits = ['money', 'tokens'] as const
export const budgetPeriods = ['day', 'week', 'month'] as const

export type BudgetScope = (typeof budgetScopes)[number]
export type BudgetUnit = (typeof budgetUnits)[number]
export type BudgetPeriod = (typeof budgetPeriods)[number]
