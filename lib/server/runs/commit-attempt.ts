import { AppError } from '@/lib/core/errors'
import type { Candidate } from '@/lib/core/routing/candidate'
import { auditIdentity } from '../store/audit-writer'
import { contentMac } from '../store/content-key'
import {
  type BeginOutcome,
  beginNextAttempt,
  beginRun,
  type Expectations,
  type PermitFacts,
} from '../store/run-transactions'
import { type Attempt, settleAttempt } from './attempt'
import type { Drive } from './drive'
import { faultOf } from './fault-rules'
import { attemptLedgerRow } from './ledger-row'
import type { BuiltRequest } from './open-connection'
import { decidedEvent, permittedEvent, settledEvent } from './run-audit'
import type { RunPlan } from './run-plan'
import { attemptRow } from './run-rows'

/** The transaction before a byte leaves: tx1 for the first attempt, the attempt's own for a later one. */
export async function commitAttempt(drive: Drive, attempt: Attempt, request: BuiltRequest) {
  const { plan, live } = drive
  attempt.host = request.url.host
  attempt.bodySha256 = request.bodySha256
  attempt.bodyBytes = request.body.length
  attempt.payloadMac = contentMac(plan.contentKey, request.body)
  const { candidate } = attempt
  const facts: PermitFacts = {
    runId: live.id,
    attemptId: attempt.id,
    providerId: candidate.providerId,
    modelId: candidate.modelId,
    boundary: candidate.boundary,
    url: request.url.href,
    bodySha256: request.bodySha256,
  }
  const outcome = drive.open
    ? await commitNext(drive, drive.open, attempt, facts)
    : await commitFirst(plan, attempt, facts)
  if (outcome.outcome !== 'committed' || outcome.permit === null) throw notCommitted(outcome)
  attempt.permitted = true
  live.begun = true
  drive.open = null
  drive.tell({ kind: 'committed' })
  return outcome.permit
}

function expectationsOf(plan: RunPlan, candidate: Candidate): Expectations {
  return {
    ...plan.expects,
    modelId: candidate.modelId,
    modelVersion: candidate.modelVersion,
    providerVersion: candidate.providerVersion,
  }
}

function commitFirst(plan: RunPlan, attempt: Attempt, facts: PermitFacts): Promise<BeginOutcome> {
  return beginRun(
    { expects: expectationsOf(plan, attempt.candidate), ...plan.rows, attempt: attemptRow(plan, attempt) },
    [decidedEvent(plan, attempt), ...plan.alongside],
    facts,
    [plan.receipt.auditEventId],
  )
}

function commitNext(
  { plan, live, attempts }: Drive,
  open: NonNullable<Drive['open']>,
  attempt: Attempt,
  facts: PermitFacts,
): Promise<BeginOutcome> {
  const fault = faultOf(open.error)
  const settled = settleAttempt(open.attempt, open.error.details.sent !== 'no')
  attempts.push({
    candidate: open.attempt.candidate,
    outcome: 'failed',
    fault,
    firstTokenMs: null,
    durationMs: settled.durationMs,
  })
  return beginNextAttempt(
    {
      runId: live.id,
      owner: auditIdentity().instance,
      failedAttemptId: open.attempt.id,
      expects: expectationsOf(plan, attempt.candidate),
      ledger: attemptLedgerRow(plan, open.attempt, settled, 'failed'),
      attempt: attemptRow(plan, attempt),
    },
    [settledEvent('attemptFailed', plan, open.attempt, settled, fault), permittedEvent(plan, attempt)],
    facts,
  )
}

function notCommitted(outcome: BeginOutcome): AppError {
  const details =
    outcome.outcome === 'moved'
      ? { moved: outcome.what }
      : outcome.outcome === 'repeated'
        ? { repeated: outcome.runId }
        : { gone: true }
  return new AppError('conflict', 'What this request was decided from has changed; it is decided again.', { details })
}
