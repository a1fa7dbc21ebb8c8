import { whyRefused } from '../chat/build-receipt'
import type { Refusal } from '../chat/receipt'
import { nameOfType } from '../classification/default-rows'
import type { Action } from '../policy/action'
import type { Boundary } from '../policy/boundary'
import type { AuditEvent } from './event'
import type { EventNames } from './event-names'
import { type EventView, type StoredEvent, viewEvent } from './event-view'

type Decision = Extract<AuditEvent, { type: 'ai.request.decided' | 'ai.request.blocked' }>
type Permitted = Extract<AuditEvent, { type: 'ai.request.decided' | 'ai.attempt.permitted' }>
type Settled = Extract<AuditEvent, { type: 'ai.request.completed' }>

export interface StoryAttempt {
  model: string
  provider: string
  boundary: Boundary
  practice: boolean
  permittedAt: string
  /** Size of the exact body that was permitted. */
  payloadBytes: number
  /** null = nothing says how it ended (yet). */
  end: null | {
    at: string
    outcome: 'completed' | 'stopped' | 'failed' | 'unknown'
    fault: string | null
    firstTokenMs: number | null
    durationMs: number
    tokens: { input: number | null; output: number | null }
    usageSource: 'reported' | 'estimated' | 'none'
    costMicros: number | null
    costSource: 'priced' | 'providerReported' | 'local' | 'unpriced'
  }
}

/** One request as the log tells it: decided, tried, ended. Types and counts, never text. */
export interface RequestStory {
  runId: string
  conversationId: string | null
  purpose: string
  who: string
  subject: string | null
  decision: null | {
    at: string
    blocked: string | null
    level: { id: string; name: string }
    levelBefore: string
    findings: { label: string; count: number; confidence: string }[]
    policyVersion: number
    rules: { id: string; sentence: string; mode: 'shadow' | 'enforce' }[]
    actions: Record<Boundary, Action>
    requested: string
    refused: { model: string; provider: string; boundary: Boundary; why: string }[]
    justified: boolean
  }
  attempts: StoryAttempt[]
  events: EventView[]
}

const endings = {
  'ai.attempt.failed': 'failed',
  'ai.request.completed': 'completed',
  'ai.request.failed': 'failed',
  'ai.request.stopped': 'stopped',
  'ai.request.outcome_unknown': 'unknown',
} as const

const isDecision = (event: StoredEvent): event is StoredEvent & Decision =>
  event.type === 'ai.request.decided' || event.type === 'ai.request.blocked'
const isPermit = (event: StoredEvent): event is StoredEvent & Permitted =>
  event.type === 'ai.request.decided' || event.type === 'ai.attempt.permitted'
const isEnd = (event: StoredEvent): event is StoredEvent & Settled => event.type in endings

/** `rules`: id → its sentence in the version that decided; an id without one is shown as it is. */
export function tellRequest(
  runId: string,
  events: StoredEvent[],
  names: EventNames,
  rules: ReadonlyMap<string, string>,
): RequestStory {
  const decided = events.find(isDecision)
  const about = (decided ?? events[0]) as Partial<Decision> & StoredEvent
  return {
    runId,
    conversationId: about.conversationId ?? null,
    purpose: about.purpose ?? 'answer',
    who: viewEvent(about, names).who,
    subject: about.actor.subject,
    decision: decided ? tellDecision(decided, names, rules) : null,
    attempts: events.filter(isPermit).map((permit) => tellAttempt(permit, events, names)),
    events: events.map((event) => viewEvent(event, names)),
  }
}

function tellDecision(
  event: StoredEvent & Decision,
  names: EventNames,
  rules: ReadonlyMap<string, string>,
): NonNullable<RequestStory['decision']> {
  const { facts } = event
  return {
    at: event.ts,
    blocked: event.type === 'ai.request.blocked' ? (event.reasonCode ?? 'policy') : null,
    level: { id: facts.level, name: names.level(facts.level) },
    levelBefore: names.level(event.conversationLevelBefore),
    findings: facts.findings.map(({ type, count, confidence }) => ({ label: nameOfType(type), count, confidence })),
    policyVersion: event.policyVersion,
    rules: event.rules.map(({ id, mode }) => ({ id, mode, sentence: rules.get(id) ?? id })),
    actions: event.actions,
    requested: event.requested,
    refused: event.refused.map(({ provider, model, boundary, reason }) => ({
      model: names.thing(model, 'a removed model'),
      provider: names.thing(provider, 'a removed provider'),
      boundary,
      why: reason === 'groups' ? 'This model is not open to this person.' : (whyRefused[reason as Refusal] ?? reason),
    })),
    justified: event.justification !== null,
  }
}

function tellAttempt(permit: StoredEvent & Permitted, events: StoredEvent[], names: EventNames): StoryAttempt {
  const { chosen } = permit
  const end = events.filter(isEnd).find((event) => event.attemptId === permit.attemptId)
  return {
    model: names.thing(chosen.modelId, chosen.modelServed ?? 'a removed model'),
    provider: names.thing(chosen.providerId, chosen.host),
    boundary: chosen.boundary,
    practice: chosen.practice,
    permittedAt: permit.ts,
    payloadBytes: permit.payloadBytes,
    end: end
      ? {
          at: end.ts,
          outcome: endings[end.type as keyof typeof endings],
          fault: end.fault,
          firstTokenMs: end.ttftMs,
          durationMs: end.durationMs,
          tokens: { input: end.tokens.input ?? null, output: end.tokens.output ?? null },
          usageSource: end.usageSource,
          costMicros: end.costMicros,
          costSource: end.costSource,
        }
      : null,
  }
}
