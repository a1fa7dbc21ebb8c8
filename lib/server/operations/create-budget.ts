import type { Actor } from '@/lib/core/access/actor'
import type { CreateBudget } from '@/lib/core/usage/budget-input'
import { budgetWindowsAt } from '@/lib/core/usage/budget-windows'
import { nowMs } from '../platform/clock'
import { newId } from '../platform/id'
import { byActor } from '../store/audit-actor'
import { findBudgetSubject, insertBudget, isBudgetNameTaken, openBudgetWindows } from '../store/budget'
import { type Change, transact } from '../store/transaction'
import { getZone } from '../store/usage-names'
import { budgetFieldError } from './budget-field-error'
import { requirePermission } from './require-permission'

/**
 * A new budget begins with what its window has spent already. No decision commits meanwhile, so each attempt is either
 * counted here or reserves here.
 */
export async function createBudget(actor: Actor, input: CreateBudget): Promise<{ id: string }> {
  await requirePermission(actor, 'budgets.manage')
  const zone = await getZone()
  const id = newId()
  await transact(
    async (change) => {
      const { tx, record } = change
      await checkInput(change, input)
      await insertBudget(tx, { id, ...input })
      const at = nowMs()
      await openBudgetWindows(tx, id, new Date(at), budgetWindowsAt(at, zone)[input.period])
      const { name, ...after } = input
      await record({
        type: 'budget.created',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'budget', id, label: name },
        change: { before: {}, after },
      })
    },
    { changesDecisions: true },
  )
  return { id }
}

async function checkInput({ tx }: Change, { name, scope, subjectId }: CreateBudget): Promise<void> {
  if (await isBudgetNameTaken(tx, name, null)) throw budgetFieldError('name', 'There is a budget of that name already.')
  if (subjectId !== null && (await findBudgetSubject(tx, scope, subjectId)) === null)
    throw budgetFieldError('subjectId', 'This is gone meanwhile. Choose again.')
}
