import { listUnsummarized, summarizePeriod } from '../store/usage-upkeep'

/** Two years of days in two zones are caught up with in an hour; on any other day there are two. */
const periodsAtOnce = 40

/**
 * Adds up the days and months that are over, so that dashboards read few rows. Each by itself: who writes to the
 * ledger meanwhile waits for one of them at the most.
 */
export async function summarizeUsage(): Promise<void> {
  for (const period of await listUnsummarized(periodsAtOnce)) await summarizePeriod(period)
}
