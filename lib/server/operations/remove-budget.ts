import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { byActor } from '../store/audit-actor'
import { lockBudget, updateBudgetRow } from '../store/budget'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'

/** It binds nobody from now on. What it counted stays, and attempts that hold something of it are settled as ever. */
export async function removeBudget(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'budgets.manage')
  await transact(
    async ({ tx, record }) => {
      const budget = await lockBudget(tx, id)
      if (budget === null) throw new AppError('not_found', 'There is no such budget.')
      await updateBudgetRow(tx, id, { state: 'removed', changedAt: new Date(nowMs()) })
      await record({
        type: 'budget.removed',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'budget', id, label: budget.name },
      })
    },
    { changesDecisions: true },
  )
}
