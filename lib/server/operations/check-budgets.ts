import { log } from '../platform/log'
import { bySystem } from '../store/audit-actor'
import { listWindowDifferences, rebuildWindows } from '../store/budget-upkeep'
import { transact } from '../store/transaction'

/**
 * Compares what budgets count with the ledger and with what open attempts hold. A difference is recorded with both figures,
 * and only then counted anew: never in silence. Answers how many windows differed.
 */
export async function checkBudgets(): Promise<number> {
  const differences = await listWindowDifferences()
  if (differences.length === 0) return 0
  log.warn('budget.mismatched', { count: differences.length })
  await transact(async ({ tx, record }) => {
    await record({
      type: 'budget.mismatched',
      outcome: 'failure',
      severity: 'warning',
      ...bySystem(),
      count: differences.length,
      differences: differences.slice(0, 50).map(({ windowId: _window, name: _name, startsAt, ...rest }) => ({
        ...rest,
        startsAt: startsAt.toISOString(),
      })),
    })
    await rebuildWindows(
      tx,
      differences.map(({ windowId }) => windowId),
    )
  })
  return differences.length
}
