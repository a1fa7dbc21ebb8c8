import type { RunView } from '@/lib/core/chat/views'
import { liveRuns } from '../runs/live-run'
import type { RunRecord } from '../store/run'

export function viewRun(run: RunRecord): RunView {
  return {
    id: run.id,
    state: run.state,
    seq: liveRuns().get(run.id)?.seq ?? 0,
    failure: run.failure,
    receipt: run.receipt,
  }
}
