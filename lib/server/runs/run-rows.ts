import type { Row } from '../store/run-transactions'
import type { Attempt } from './attempt'
import { ledgerBase } from './ledger-row'
import type { RunPlan } from './run-plan'

const iso = (ms: number) => new Date(ms).toISOString()

/** What a sweeper needs to settle this attempt when its owner died: enough for the ledger, no text. */
function orphanFacts(plan: RunPlan, attempt: Attempt): Row {
  const { candidate } = attempt
  return {
    by: plan.by,
    names: plan.names,
    chosen: chosenOf(plan, attempt),
    ledger: ledgerBase(plan, attempt),
    price: {
      inputMicrosPerMillion: candidate.inputMicrosPerMillion,
      cachedMicrosPerMillion: candidate.cachedMicrosPerMillion,
      outputMicrosPerMillion: candidate.outputMicrosPerMillion,
    },
    billed: candidate.boundary === 'cloud' || candidate.inputMicrosPerMillion !== null,
  }
}

export function chosenOf(plan: RunPlan, attempt: Attempt) {
  const { candidate } = attempt
  return {
    providerId: candidate.providerId,
    modelId: candidate.modelId,
    modelServed: attempt.modelServed,
    host: attempt.host,
    boundary: candidate.boundary,
    practice: candidate.practice,
    route: plan.route,
  }
}

/** Row of table `attempt`. */
export function attemptRow(plan: RunPlan, attempt: Attempt): Row {
  return {
    id: attempt.id,
    run_id: plan.names.runId,
    n: attempt.n,
    provider_id: attempt.candidate.providerId,
    model_id: attempt.candidate.modelId,
    body_sha256: attempt.bodySha256,
    body_bytes: attempt.bodyBytes,
    reserved_micros: attempt.reservedMicros,
    input_tokens: attempt.inputTokens,
    facts: orphanFacts(plan, attempt),
    permitted_at: iso(attempt.startedAt),
    ended_at: null,
    outcome: null,
  }
}
