import { log } from '../platform/log'
import { bySystem } from '../store/audit-actor'
import { transact } from '../store/transaction'
import { claimRollupCheck, listRollupDifferences, type RollupDifference, rebuildRollups } from '../store/usage-upkeep'
import { checkBudgets } from './check-budgets'

/** Once a day over all instances. */
export async function checkBooksDaily(): Promise<void> {
  if (!(await claimRollupCheck())) return
  await checkRollups()
  await checkBudgets()
}

/**
 * Compares what dashboards read with the ledger. A difference is recorded with both figures, and only then are the rollups
 * made anew: never in silence. Answers how many periods differed.
 */
export async function checkRollups(): Promise<number> {
  const differences = await listRollupDifferences()
  if (differences.length === 0) return 0
  log.warn('rollup.mismatched', { count: differences.length })
  await transact(async ({ tx, record }) => {
    await record({
      type: 'rollup.mismatched',
      outcome: 'failure',
      severity: 'warning',
      ...bySystem(),
      count: differences.length,
      differences: differences.slice(0, 50).map(describe),
    })
    await rebuildRollups(tx)
  })
  return differences.length
}

function describe(one: RollupDifference) {
  const { grain, zone, starts } = one
  return {
    grain,
    zone,
    starts,
    ledger: { attempts: one.ledgerAttempts, tokens: one.ledgerTokens, micros: one.ledgerMicros },
    rollup: { attempts: one.rollupAttempts, tokens: one.rollupTokens, micros: one.rollupMicros },
  }
}
