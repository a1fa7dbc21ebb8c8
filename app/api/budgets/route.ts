import { createBudgetSchema } from '@/lib/core/usage/budget-input'
import { json, route } from '@/lib/server/http/route'
import { createBudget } from '@/lib/server/operations/create-budget'
import { listBudgets } from '@/lib/server/operations/list-budgets'

export const GET = route({ permission: 'usage.readAll' }, ({ actor }) => listBudgets(actor))

export const POST = route({ permission: 'budgets.manage', input: createBudgetSchema }, async ({ actor, input }) =>
  json(await createBudget(actor, input), 201),
)
