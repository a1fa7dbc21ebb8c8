import { updateBudgetSchema } from '@/lib/core/usage/budget-input'
import { route } from '@/lib/server/http/route'
import { removeBudget } from '@/lib/server/operations/remove-budget'
import { updateBudget } from '@/lib/server/operations/update-budget'

export const PUT = route(
  { permission: 'budgets.manage', input: updateBudgetSchema },
  async ({ actor, params, input }) => updateBudget(actor, params.id ?? '', input),
)

export const DELETE = route({ permission: 'budgets.manage' }, async ({ actor, params }) =>
  removeBudget(actor, params.id ?? ''),
)
