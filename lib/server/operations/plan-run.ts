import type { Actor } from '@/lib/core/access/actor'
import { cutTitle } from '@/lib/core/chat/assemble-request'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import type { Purpose } from '@/lib/core/policy/decision'
import type { Choice } from '@/lib/core/routing/mode'
import { nowMs } from '../platform/clock'
import { seal } from '../platform/crypto/envelope'
import { newId } from '../platform/id'
import { leaseMs } from '../runs/keep-runs'
import type { RunPlan } from '../runs/run-plan'
import { byActor } from '../store/audit-actor'
import { auditIdentity } from '../store/audit-writer'
import { type ContentKey, contentMac } from '../store/content-key'
import type { Row } from '../store/run-transactions'
import type { Classified } from './classify-payload'
import type { DecidedRequest } from './decide-request'
import type { DecisionState } from './decision-state'
import type { RunContext } from './load-context'

/** Ids that a run keeps however often it is decided again before it begins. */
export interface RunIds {
  runId: string
  idempotencyKey: string
  conversationId: string
  questionId: string
  answerId: string | null
}

export interface PlanInput {
  actor: Actor
  ids: RunIds
  context: RunContext
  purpose: Purpose
  choice: Choice
  justification: string | null
  policy: CompiledPolicy
  state: DecisionState
  classified: Classified
  decided: DecidedRequest
  key: { key: ContentKey; row: Row | null }
}

/** The most that an answer may be, in tokens; a model's own limit and room may lower it. */
const answerTokens = 4_096
const justificationDays = 90

/** Puts a decided request into the form that can be driven and recorded. */
export function planRun(input: PlanInput): RunPlan {
  const { actor, ids, context, policy, state, decided } = input
  const level = decided.decision.level
  const levelBefore = context.conversation?.level ?? policy.document.base
  const reason = input.justification === null ? null : sealReason(input.justification, input.key.key)
  const names = {
    runId: ids.runId,
    conversationId: ids.conversationId,
    messageId: ids.answerId,
    parentId: ids.questionId,
    purpose: input.purpose,
  }
  return {
    personId: actor.personId,
    purpose: input.purpose,
    channel: 'chat',
    by: byActor(actor),
    names,
    decision: decisionBlock(input, levelBefore, reason?.facts ?? null),
    receipt: {
      runId: ids.runId,
      policy,
      decision: decided.decision,
      levelBefore,
      route: decided.route,
      requested: requestedName(input),
      allowed: decided.ranked,
      refused: decided.refused,
      auditEventId: newId(),
    },
    ranked: decided.ranked,
    providers: state.providers,
    route: decided.route,
    levelRank: viewLevel(policy, level).rank,
    homeGroup: actor.homeGroup?.id ?? null,
    zone: state.zone,
    ask: {
      messages: context.assembled.messages,
      inputTokens: context.assembled.inputTokens,
      maxOutputTokens: input.purpose === 'title' ? 64 : answerTokens,
    },
    contentKey: input.key.key,
    rows: rowsOf(input, level, levelBefore, reason?.row ?? null),
    expects: {
      policyVersion: state.policyVersion,
      suspended: suspendedNames(state),
      probe: false,
      // Not ready counts as the highest level, whatever the lists are.
      ...(input.classified.ready ? { lists: input.classified.lists } : {}),
    },
    alongside: level === levelBefore ? [] : [levelRaised(input, levelBefore)],
  }
}

export function suspendedNames({ suspensions }: DecisionState): string[] {
  return suspensions.map((entry) => ('boundary' in entry ? entry.boundary : entry.providerId)).sort()
}

function requestedName({ choice, state }: PlanInput): string {
  return state.candidates.find(({ modelId }) => modelId === choice)?.modelName ?? choice
}

function decisionBlock(
  input: PlanInput,
  levelBefore: string,
  justification: RunPlan['decision']['justification'],
): RunPlan['decision'] {
  const { decided, classified, state, context, choice } = input
  const { decision, facts, refused, levelSource } = decided
  return {
    requested: choice,
    conversationLevelBefore: levelBefore,
    levelSource,
    detectorVersion: classified.version,
    over: context.assembled.over,
    attachments: context.question.attachments.map(({ id, text, bytes, level }) => ({
      id,
      bytes,
      level,
      mac: contentMac(input.key.key, text),
    })),
    facts,
    policyVersion: decision.policyVersion,
    policySha256: state.policySha256,
    actions: decision.actions,
    rules: decision.trace.rules.flatMap((rule) =>
      rule.held ? [{ id: rule.id, mode: rule.mode, effect: rule.would as Record<string, string> }] : [],
    ),
    exceptions: decision.trace.exceptions.map(({ id }) => id),
    refused: refused.map(({ candidate, reason }) => ({
      provider: candidate.providerId,
      model: candidate.modelId,
      boundary: candidate.boundary,
      reason,
    })),
    justification,
  }
}

function levelRaised({ actor, ids, decided }: PlanInput, from: string): RunPlan['alongside'][number] {
  return {
    type: 'level.raised',
    outcome: 'success',
    ...byActor(actor),
    target: { kind: 'conversation', id: ids.conversationId },
    conversationId: ids.conversationId,
    from,
    to: decided.decision.level,
    findings: decided.decision.trace.because,
  }
}

/** The reason that a person gave: sealed under the conversation's key, never in the log. */
function sealReason(text: string, key: ContentKey) {
  const id = newId()
  const sealed = seal(Buffer.from(text), ['justification', id].join('\u0000'))
  const row: Row = {
    id,
    key_id: key.id,
    kind: 'justification',
    nonce: sealed.nonce.toString('hex'),
    ciphertext: Buffer.concat([sealed.wrappedKey, sealed.ciphertext]).toString('hex'),
    expires_at: new Date(nowMs() + justificationDays * 86_400_000).toISOString(),
  }
  return { row, facts: { mac: contentMac(key, text), contentId: id } }
}

function rowsOf(input: PlanInput, level: string, levelBefore: string, reason: Row | null): RunPlan['rows'] {
  const { ids, context, decided, actor, key } = input
  const now = new Date(nowMs())
  const isNewQuestion = context.question.id === null && input.purpose === 'answer'
  const raised = decided.decision.trace.because
  return {
    run: {
      id: ids.runId,
      idempotency_key: ids.idempotencyKey,
      person_id: actor.personId,
      conversation_id: ids.conversationId,
      question_id: ids.questionId,
      answer_id: ids.answerId,
      purpose: input.purpose,
      state: 'running',
      owner: auditIdentity().instance,
      lease_until: new Date(now.getTime() + leaseMs).toISOString(),
      level,
      policy_version: decided.decision.policyVersion,
      failure: null,
      receipt: null,
      started_at: now.toISOString(),
    },
    conversation: {
      id: ids.conversationId,
      new: context.conversation === null,
      title: cutTitle(context.question.text),
      level,
      levelBefore,
      raisedBy: level === levelBefore ? (context.conversation?.raisedBy ?? []) : raised,
      choice: input.choice,
      key: key.row,
    },
    ...(isNewQuestion
      ? {
          question: {
            id: ids.questionId,
            parentId: context.question.parentId,
            text: context.question.text,
            attachmentIds: context.question.attachments.map(({ id }) => id),
          },
        }
      : {}),
    ...(ids.answerId === null ? {} : { answer: { id: ids.answerId, parentId: ids.questionId } }),
    ...(reason === null ? {} : { contents: [reason] }),
  }
}
