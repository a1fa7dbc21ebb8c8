import { tidyText } from '@/lib/core/chat/assemble-request'
import { isAppError } from '@/lib/core/errors'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { auditIdentity } from '../store/audit-writer'
import { flushRuns, type Segment } from '../store/run-segment'
import { cutRun, type LiveRun, liveRuns } from './live-run'

/** A run whose owner does not renew this lapses, and a sweeper settles it. */
export const leaseMs = 30_000
const flushMs = 250

interface Keeper {
  timer: NodeJS.Timeout | null
  busy: boolean
}

const keeper = () => shared<Keeper>('run-keeper', () => ({ timer: null, busy: false }))

/** New text and stages of a run since the last flush, or null. */
function takeSegment(run: LiveRun): Segment | null {
  const { kept } = run
  const events = run.stages.slice(kept.stages)
  const text = tidyText(run.text.slice(kept.text, run.toldText))
  const reasoning = tidyText(run.reasoning.slice(kept.reasoning, run.toldReasoning))
  if (events.length === 0 && text === '' && reasoning === '') return null
  run.kept = { text: run.toldText, reasoning: run.toldReasoning, stages: run.stages.length }
  return { runId: run.id, seq: run.seq, text, reasoning, events }
}

async function flush(): Promise<void> {
  const runs = [...liveRuns().values()]
  if (runs.length === 0) return
  const segments = runs
    .filter((run) => run.begun)
    .map(takeSegment)
    .filter((segment) => segment !== null)
  const ids = runs.filter((run) => run.begun).map((run) => run.id)
  if (ids.length === 0) return
  const answer = await flushRuns(auditIdentity().instance, ids, segments, leaseMs)
  for (const id of answer.stopped) cutRun(id, 'person')
  // A run that just ended is no loss: only those that still live here were taken from us.
  for (const id of answer.lost) if (liveRuns().get(id)?.over === false) cutRun(id, 'lost')
}

/** Every 250 ms, for all runs of this process in one round trip: segments out, leases renewed, stops read. */
export function keepRuns(): void {
  const state = keeper()
  state.timer ??= setInterval(() => {
    if (state.busy) return
    state.busy = true
    flush()
      .catch((error) => {
        if (!isAppError(error)) log.warn('runs.flush_failed', errorFields(error))
      })
      .finally(() => {
        state.busy = false
      })
  }, flushMs)
}

export function stopKeepingRuns(): void {
  const state = keeper()
  if (state.timer !== null) clearInterval(state.timer)
  state.timer = null
}
