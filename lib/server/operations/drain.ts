import { stopKeepingRuns } from '../runs/keep-runs'
import { cutRun, liveRuns } from '../runs/live-run'
import { runLimits } from './run-limits'
import { refuseWaitingRuns } from './run-places'

/** No new runs; running ones may finish within `graceMs`, then they are stopped and recorded. */
export async function drainRuns(graceMs: number): Promise<void> {
  runLimits().draining = true
  refuseWaitingRuns()
  const settledBy = async (deadline: number) => {
    while (liveRuns().size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await settledBy(performance.now() + graceMs)
  for (const id of [...liveRuns().keys()]) cutRun(id, 'drain')
  await settledBy(performance.now() + 12_000)
  stopKeepingRuns()
}
