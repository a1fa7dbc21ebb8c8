import { newId } from '../platform/id'
import type { Row } from '../store/run-transactions'
import type { Attempt, Settlement } from './attempt'
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

/** What the ledger knows of an attempt before it ends. */
function ledgerBase(plan: RunPlan, attempt: Attempt): Row {
  const { candidate } = attempt
  return {
    attempt_id: attempt.id,
    kind: 'attempt',
    run_id: plan.names.runId,
    person_id: plan.personId,
    group_id: plan.homeGroup,
    channel: plan.channel,
    purpose: plan.purpose,
    provider_id: candidate.providerId,
    model_id: candidate.modelId,
    model_served: attempt.modelServed,
    boundary: candidate.boundary,
    practice: candidate.practice,
    action: plan.decision.actions[candidate.boundary],
    level: plan.decision.facts.level,
    level_rank: plan.levelRank,
    route: plan.route,
    policy_version: plan.decision.policyVersion,
    started_at: iso(attempt.startedAt),
    queue_ms: 0,
  }
}

/** Row of table `ledger_entry`: one for each attempt, whatever became of it. */
export function ledgerRow(plan: RunPlan, attempt: Attempt, settled: Settlement, outcome: string): Row {
  const { tokens, cost } = settled
  return {
    ...ledgerBase(plan, attempt),
    id: newId(),
    ended_at: iso(attempt.startedAt + settled.durationMs),
    load_ms: attempt.usage?.loadMs ?? null,
    ttft_ms: settled.firstTokenMs,
    duration_ms: settled.durationMs,
    outcome,
    finish_reason: attempt.endReason,
    input_tokens: tokens.inputTokens,
    cache_read_tokens: tokens.cacheReadTokens,
    cache_write_tokens: tokens.cacheWriteTokens,
    cache_write_1h_tokens: tokens.cacheWrite1hTokens,
    image_input_tokens: tokens.imageInputTokens,
    audio_input_tokens: tokens.audioInputTokens,
    output_tokens: tokens.outputTokens,
    reasoning_tokens: tokens.reasoningTokens,
    image_output_tokens: tokens.imageOutputTokens,
    search_count: tokens.searchCount,
    usage_source: settled.usageSource,
    cost_micros: cost.costMicros,
    cost_source: cost.costSource,
  }
}
