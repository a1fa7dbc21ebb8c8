import { checkBooksDaily } from '../operations/check-rollups'
import { countFindings } from '../operations/count-findings'
import { settleOrphans } from '../operations/settle-orphans'
import { summarizeUsage } from '../operations/summarize-usage'
import { watchBudgets } from '../operations/watch-budgets'
import { writeKeptOutcomes } from '../operations/write-kept-outcomes'
import { errorFields, log } from '../platform/log'
import { closeBreaker, isBreakerOpen } from '../store/audit-breaker'
import { ensureMonths, recordVoidedNumbers, renewWriter, writeHeartbeat } from '../store/audit-upkeep'
import { pruneSegments } from '../store/run-segment'
import { pruneThrottle } from '../store/throttle'

interface Job {
  name: string
  everyMs: number
  run(): Promise<unknown>
}

/** While the log cannot be written: one try a second; its success lets requests in again, outcomes first. */
async function probeLog(): Promise<void> {
  if (!isBreakerOpen()) return recordVoidedNumbers()
  await writeHeartbeat()
  await writeKeptOutcomes()
  closeBreaker()
}

const jobs: Job[] = [
  { name: 'probe-log', everyMs: 1_000, run: probeLog },
  { name: 'reap-runs', everyMs: 15_000, run: async () => (isBreakerOpen() ? 0 : settleOrphans()) },
  { name: 'renew-writer', everyMs: 15_000, run: renewWriter },
  { name: 'prune-segments', everyMs: 60_000, run: pruneSegments },
  { name: 'prune-throttle', everyMs: 300_000, run: pruneThrottle },
  { name: 'check-rollups', everyMs: 600_000, run: checkBooksDaily },
  { name: 'summarize-usage', everyMs: 60_000, run: summarizeUsage },
  { name: 'count-findings', everyMs: 60_000, run: countFindings },
  { name: 'watch-budgets', everyMs: 30_000, run: async () => (isBreakerOpen() ? 0 : watchBudgets()) },
  { name: 'ensure-months', everyMs: 3_600_000, run: ensureMonths },
]

/** Starts what runs by the clock; each job waits for its last turn. Answers how to stop them all. */
export function runJobs(): () => void {
  const timers = jobs.map(({ name, everyMs, run }) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      run()
        .catch((error) => {
          if (!isBreakerOpen()) log.warn('job.failed', { name, ...errorFields(error) })
        })
        .finally(() => {
          busy = false
        })
    }, everyMs)
  })
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
