import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { UpdateBudget } from '@/lib/core/usage/budget-input'
import { nowMs } from '../platform/clock'
import { byActor } from '../store/audit-actor'
import { isBudgetNameTaken, lockBudget, updateBudgetRow } from '../store/budget'
import { transact } from '../store/transaction'
import { budgetFieldError } from './budget-field-error'
import { requirePermission } from './require-permission'

/** A new name, limit or hardness; what its windows have spent stays. */
export async function updateBudget(actor: Actor, id: string, input: UpdateBudget): Promise<void> {
  await requirePermission(actor, 'budgets.manage')
  const { version, name, limit, hard } = input
  await transact(
    async ({ tx, record }) => {
      const budget = await lockBudget(tx, id)
      if (budget === null) throw new AppError('not_found', 'This budget was removed meanwhile.')
      if (budget.version !== version)
        throw new AppError(
          'conflict',
          'Somebody changed this budget meanwhile. What you wrote is kept here: compare it with the list, then save again.',
          { details: { version: budget.version } },
        )
      if (await isBudgetNameTaken(tx, name, id))
        throw budgetFieldError('name', 'There is a budget of that name already.')
      await updateBudgetRow(tx, id, { name, limit, hard, changedAt: new Date(nowMs()) })
      await record({
        type: 'budget.changed',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'budget', id, label: name },
        change: {
          before: { name: budget.name, limit: budget.limit, hard: budget.hard },
          after: { name, limit, hard },
        },
      })
    },
    { changesDecisions: true },
  )
}
