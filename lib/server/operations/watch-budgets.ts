import { bySystem } from '../store/audit-actor'
import { takeCrossings } from '../store/budget-upkeep'
import { transact } from '../store/transaction'

/** Records that a window passed 50, 75, 90 or 100 percent of its limit: once for each, over all instances. */
export async function watchBudgets(): Promise<number> {
  return transact(async ({ tx, record }) => {
    const crossings = await takeCrossings(tx)
    for (const { budgetId, name, percent, resetsAt } of crossings)
      await record({
        type: 'budget.crossed',
        outcome: 'success',
        severity: percent >= 90 ? 'warning' : 'notice',
        ...bySystem(),
        target: { kind: 'budget', id: budgetId, label: name },
        percent,
        resetsAt: resetsAt.toISOString(),
      })
    return crossings.length
  })
}
