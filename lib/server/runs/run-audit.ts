import type { EventInput } from '@/lib/core/audit/event'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { BudgetBlock } from '@/lib/core/usage/budget-block'
import { contentMac } from '../store/content-key'
import type { Attempt, Settlement } from './attempt'
import type { RunPlan } from './run-plan'
import { chosenOf } from './run-rows'

type Sent = Pick<
  Extract<EventInput, { type: 'ai.request.decided' }>,
  'chosen' | 'payloadMac' | 'payloadBytes' | 'keyId' | 'params' | 'reservedMicros'
>

function sentBlock(plan: RunPlan, attempt: Attempt): Sent {
  return {
    chosen: chosenOf(plan, attempt),
    payloadMac: attempt.payloadMac,
    payloadBytes: attempt.bodyBytes,
    keyId: plan.contentKey.id,
    params: { temperature: null, maxTokens: attempt.maxOutputTokens, toolCount: 0 },
    reservedMicros: attempt.reservedMicros,
  }
}

const runTarget = (plan: RunPlan) => ({ kind: 'run' as const, id: plan.names.runId })

/** tx1's event: names person, level, rule, policy version, model, provider and boundary before a byte leaves. */
export function decidedEvent(plan: RunPlan, attempt: Attempt): EventInput {
  return {
    type: 'ai.request.decided',
    outcome: 'success',
    ...plan.by,
    target: runTarget(plan),
    ...plan.names,
    attemptId: attempt.id,
    ...plan.decision,
    ...sentBlock(plan, attempt),
  }
}

export function blockedEvent(plan: RunPlan, reasonCode: string): EventInput {
  return {
    type: 'ai.request.blocked',
    outcome: 'blocked',
    severity: 'notice',
    reasonCode,
    ...plan.by,
    target: runTarget(plan),
    ...plan.names,
    attemptId: null,
    ...plan.decision,
  }
}

/** For each hard budget that had no room for a model: which, for how much, and when it has room again. */
export function budgetExceededEvents(plan: RunPlan, candidate: Candidate, blocks: BudgetBlock[]): EventInput[] {
  return blocks.map(({ id, name, subjectId: _subject, room: _room, ...block }) => ({
    type: 'budget.exceeded',
    outcome: 'blocked',
    severity: 'notice',
    reasonCode: block.reason,
    ...plan.by,
    target: { kind: 'budget', id, label: name },
    ...plan.names,
    attemptId: null,
    modelId: candidate.modelId,
    ...block,
  }))
}

export function permittedEvent(plan: RunPlan, attempt: Attempt): EventInput {
  return {
    type: 'ai.attempt.permitted',
    outcome: 'success',
    ...plan.by,
    target: runTarget(plan),
    ...plan.names,
    attemptId: attempt.id,
    policyVersion: plan.decision.policyVersion,
    ...sentBlock(plan, attempt),
  }
}

const endings = {
  completed: { type: 'ai.request.completed', outcome: 'success' },
  stopped: { type: 'ai.request.stopped', outcome: 'success' },
  failed: { type: 'ai.request.failed', outcome: 'failure' },
  attemptFailed: { type: 'ai.attempt.failed', outcome: 'failure' },
} as const

/** The event that ends an attempt or its run, with what was used and what it cost. */
export function settledEvent(
  kind: keyof typeof endings,
  plan: RunPlan,
  attempt: Attempt,
  settled: Settlement,
  fault: string | null,
): EventInput {
  return {
    ...endings[kind],
    ...plan.by,
    reasonCode: fault,
    target: runTarget(plan),
    ...plan.names,
    attemptId: attempt.id,
    chosen: chosenOf(plan, attempt),
    tokens: settled.tokens,
    usageSource: settled.usageSource,
    costMicros: settled.cost.costMicros,
    costSource: settled.cost.costSource,
    queueMs: 0,
    loadMs: attempt.usage?.loadMs ?? null,
    ttftMs: settled.firstTokenMs,
    durationMs: settled.durationMs,
    finishReason: attempt.endReason,
    fault,
    answerMac: attempt.received === '' ? null : contentMac(plan.contentKey, attempt.received),
  }
}

/** For each model that the policy excluded while the allowed ones failed: proof that it was not used instead. */
export function fallbackRefusedEvents(plan: RunPlan): EventInput[] {
  const closed = new Set(['block', 'redact', 'justify', 'clearance', 'suspended'])
  return plan.decision.refused
    .filter(({ reason }) => closed.has(reason))
    .slice(0, 20)
    .map((refused) => ({
      type: 'fallback.refused',
      outcome: 'blocked',
      severity: 'notice',
      ...plan.by,
      target: { kind: 'model', id: refused.model },
      ...plan.names,
      attemptId: null,
      refused,
    }))
}
