import { newId } from '../platform/id'
import type { Row } from '../store/run-transactions'
import type { Attempt, Settlement } from './attempt'
import type { RunPlan } from './run-plan'

const iso = (ms: number) => new Date(ms).toISOString()

/** What the ledger knows of an attempt before it ends; kept beside it, for whoever settles it. */
export function ledgerBase(plan: RunPlan, attempt: Attempt): Row {
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

export interface LedgerEnd {
  outcome: string
  endedAt: number
  loadMs: number | null
  finishReason: string | null
}

/** Row of table `ledger_entry`: one for each attempt, whatever became of it and whoever settled it. */
export function ledgerRow(base: Row, { tokens, cost, ...settled }: Settlement, end: LedgerEnd): Row {
  return {
    ...base,
    id: newId(),
    ended_at: iso(end.endedAt),
    load_ms: end.loadMs,
    ttft_ms: settled.firstTokenMs,
    duration_ms: settled.durationMs,
    outcome: end.outcome,
    finish_reason: end.finishReason,
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

/** The row of an attempt that its own process saw end. */
export function attemptLedgerRow(plan: RunPlan, attempt: Attempt, settled: Settlement, outcome: string): Row {
  return ledgerRow(ledgerBase(plan, attempt), settled, {
    outcome,
    endedAt: attempt.startedAt + settled.durationMs,
    loadMs: attempt.usage?.loadMs ?? null,
    finishReason: attempt.endReason,
  })
}

/** The row of a request that was refused before anything was sent: no attempt, no usage, no money. */
export function refusalLedgerRow(plan: RunPlan, startedAt: unknown, reasonCode: string): Row {
  return {
    id: newId(),
    kind: 'refusal',
    run_id: plan.names.runId,
    person_id: plan.personId,
    group_id: plan.homeGroup,
    channel: plan.channel,
    purpose: plan.purpose,
    practice: false,
    action: 'block',
    level: plan.decision.facts.level,
    level_rank: plan.levelRank,
    route: plan.route,
    policy_version: plan.decision.policyVersion,
    started_at: startedAt,
    ended_at: startedAt,
    queue_ms: 0,
    duration_ms: 0,
    outcome: 'blocked',
    finish_reason: reasonCode,
    usage_source: 'none',
    cost_source: 'local',
  }
}
