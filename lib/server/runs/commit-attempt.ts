import { AppError } from '@/lib/core/errors'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { BudgetBlock } from '@/lib/core/usage/budget-block'
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
import { attemptRow, reserveRow } from './run-rows'

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
    : await commitFirst(drive, attempt, facts)
  if (outcome.outcome === 'budget') throw noRoom(drive, outcome.blocks)
  if (outcome.outcome !== 'committed' || outcome.permit === null) throw notCommitted(outcome)
  attempt.permitted = true
  live.begun = true
  drive.open = null
  drive.budgetEvents = []
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

function commitFirst({ plan, budgetEvents }: Drive, attempt: Attempt, facts: PermitFacts): Promise<BeginOutcome> {
  return beginRun(
    {
      expects: expectationsOf(plan, attempt.candidate),
      ...plan.rows,
      attempt: attemptRow(plan, attempt),
      reserve: reserveRow(plan, attempt),
    },
    [decidedEvent(plan, attempt), ...plan.alongside, ...budgetEvents],
    facts,
    [plan.receipt.auditEventId],
  )
}

function commitNext(
  { plan, live, attempts, budgetEvents }: Drive,
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
      reserve: reserveRow(plan, attempt),
    },
    [settledEvent('attemptFailed', plan, open.attempt, settled, fault), permittedEvent(plan, attempt), ...budgetEvents],
    facts,
  )
}

/** Nothing was written. Which budgets, the drive keeps: an error carries codes, no figures. */
function noRoom(drive: Drive, blocks: BudgetBlock[]): AppError {
  drive.blocks = blocks
  return new AppError('budget_exceeded', 'A budget that binds you has no room for this.')
}

function notCommitted(outcome: Exclude<BeginOutcome, { outcome: 'budget' }>): AppError {
  const details =
    outcome.outcome === 'moved'
      ? { moved: outcome.what }
      : outcome.outcome === 'repeated'
        ? { repeated: outcome.runId }
        : { gone: true }
  return new AppError('conflict', 'What this request was decided from has changed; it is decided again.', { details })
}
