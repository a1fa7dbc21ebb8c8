import type { EventInput } from '@/lib/core/audit/event'
import { tidyText } from '@/lib/core/chat/assemble-request'
import { type AttemptFacts, buildReceipt } from '@/lib/core/chat/build-receipt'
import type { Receipt } from '@/lib/core/chat/receipt'
import { isAppError } from '@/lib/core/errors'
import { monotonicMs } from '../platform/clock'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { auditIdentity } from '../store/audit-writer'
import { type End, endRun } from '../store/run-transactions'
import type { Attempt, Settlement } from './attempt'
import { settleAttempt } from './attempt'
import { attemptLedgerRow } from './ledger-row'
import type { LiveRun } from './live-run'
import { fallbackRefusedEvents, settledEvent } from './run-audit'
import type { RunPlan } from './run-plan'
import { pushStage } from './watchers'

/** tx2 has its own limit, not the client's: closing a tab cannot cancel the record. */
const tryForMs = 10_000
const tryEveryMs = 250

export interface Failure {
  code: string
  sentence: string
  nextStep: string | null
}

export interface Outcome {
  state: 'completed' | 'failed' | 'stopped'
  fault: string | null
  failure: Failure | null
  /** Was the last attempt's body written, as far as we know? */
  sent: boolean
}

/** Outcomes that could not be written: kept until the log is back. */
const unwritten = () => shared('unwritten-outcomes', () => [] as { end: End; events: EventInput[] }[])

async function write(end: End, events: EventInput[]): Promise<'written' | 'gone' | 'unwritten'> {
  for (const until = monotonicMs() + tryForMs; ; ) {
    try {
      return (await endRun(end, events)) ? 'written' : 'gone'
    } catch (error) {
      if (!isAppError(error) || error.code !== 'audit_unavailable')
        log.error('run.end_failed', { runId: end.runId, ...errorFields(error) })
      if (monotonicMs() > until) {
        unwritten().push({ end, events })
        return 'unwritten'
      }
      await new Promise((resolve) => setTimeout(resolve, tryEveryMs))
    }
  }
}

/** Called when the log can be written again: outcomes that were kept come first, before any sweeper looks. */
export async function writeKeptOutcomes(): Promise<void> {
  const kept = unwritten().splice(0)
  for (const { end, events } of kept)
    if ((await write(end, events)) === 'written') log.info('run.outcome_written_late', { runId: end.runId })
}

function receiptOf(plan: RunPlan, attempts: AttemptFacts[], attempt: Attempt, settled: Settlement): Receipt {
  return buildReceipt(plan.receipt, {
    attempts,
    tokens: {
      input: settled.tokens.inputTokens,
      output: settled.tokens.outputTokens,
      reasoning: settled.tokens.reasoningTokens,
    },
    usageSource: settled.usageSource,
    costMicros: settled.cost.costMicros,
    costSource: settled.cost.costSource,
    finishReason: attempt.endReason,
  })
}

/** Commits answer, ledger and event, then tells the watchers how it ended: never the other way round. */
export async function finishRun(
  live: LiveRun,
  plan: RunPlan,
  attempt: Attempt,
  earlier: AttemptFacts[],
  outcome: Outcome,
  title: string | null,
): Promise<void> {
  const settled = settleAttempt(attempt, outcome.sent)
  const attempts = [
    ...earlier,
    {
      candidate: attempt.candidate,
      outcome: outcome.state,
      fault: outcome.fault,
      firstTokenMs: settled.firstTokenMs,
      durationMs: settled.durationMs,
    },
  ]
  const receipt = receiptOf(plan, attempts, attempt, settled)
  const end: End = {
    runId: live.id,
    owner: auditIdentity().instance,
    state: outcome.state,
    receipt,
    failure: outcome.failure,
    text: tidyText(live.text),
    reasoning: live.reasoning === '' ? null : tidyText(live.reasoning),
    attemptId: attempt.id,
    attemptOutcome: outcome.state,
    ledger: attemptLedgerRow(plan, attempt, settled, outcome.state),
    ...(title === null ? {} : { title }),
  }
  const events = [
    settledEvent(outcome.state, plan, attempt, settled, outcome.fault),
    ...(outcome.state === 'failed' ? fallbackRefusedEvents(plan) : []),
  ]
  const result = await write(end, events)
  tellEnd(live, outcome, receipt, attempt, result)
}

function tellEnd(
  live: LiveRun,
  outcome: Outcome,
  receipt: Receipt,
  attempt: Attempt,
  result: 'written' | 'gone' | 'unwritten',
): void {
  if (result !== 'written') pushStage(live, { ...unrecorded[result], receivedCharacters: live.text.length })
  else if (outcome.state === 'completed')
    pushStage(live, { type: 'finished', reason: attempt.endReason ?? 'stop', receipt })
  else if (outcome.state === 'stopped') pushStage(live, { type: 'stopped', receipt })
  else
    pushStage(live, {
      type: 'failed',
      code: outcome.failure?.code ?? 'internal',
      sentence: outcome.failure?.sentence ?? 'The answer failed.',
      receivedCharacters: live.text.length,
      receipt,
    })
}

/** What a watcher reads when the end is not in the log, or another wrote it. */
const unrecorded = {
  unwritten: {
    type: 'failed',
    code: 'audit_unavailable',
    sentence:
      'The answer arrived, but Gatehouse could not record it yet. It is kept and written as soon as the log is back; reload then.',
    receipt: null,
  },
  gone: {
    type: 'failed',
    code: 'unknown',
    sentence: 'Another instance took this run over and closed it. What arrived is kept; ask again for a whole answer.',
    receipt: null,
  },
} as const
