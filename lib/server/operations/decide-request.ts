import type { AssembledRequest } from '@/lib/core/chat/assemble-request'
import { levelOf } from '@/lib/core/classification/level-of'
import { compactTrace } from '@/lib/core/policy/compact-trace'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { decide } from '@/lib/core/policy/decide'
import type { Decision, Purpose, RequestFacts, Use } from '@/lib/core/policy/decision'
import { isCleared } from '@/lib/core/policy/is-cleared'
import { allowedModels, type Refused } from '@/lib/core/routing/allowed-models'
import type { Candidate } from '@/lib/core/routing/candidate'
import { chooseRoute } from '@/lib/core/routing/choose-route'
import type { Choice } from '@/lib/core/routing/mode'
import { type Route, rankModels } from '@/lib/core/routing/rank-models'
import { nowMs } from '../platform/clock'
import type { Classified } from './classify-payload'
import type { DecisionState } from './decision-state'

export interface AskedRequest {
  assembled: AssembledRequest
  classified: Classified
  groups: { id: string; slug: string }[]
  channel: 'chat' | 'api'
  purpose: Purpose
  uses: Use[]
  choice: Choice
  hasReason: boolean
  levelBefore: string
  /** The text that the route is chosen by: the newest question. */
  question: string
}

export interface DecidedRequest {
  facts: RequestFacts
  decision: Decision
  route: Route
  ranked: Candidate[]
  refused: Refused[]
  levelSource: 'detector' | 'inherited' | 'notReady' | 'unreadable' | 'base'
}

/** The judgement on one request: level, decision, and the allowed models in their order. Pure, but for the clock. */
export function decideRequest(policy: CompiledPolicy, state: DecisionState, asked: AskedRequest): DecidedRequest {
  const findings = asked.classified.ready ? asked.classified.findings : []
  const top = policy.levels.at(-1) ?? policy.document.base
  const judged = levelOf(findings, policy.table, asked.levelBefore)
  const level = asked.classified.ready ? judged.level : top
  const facts: RequestFacts = {
    level,
    findings,
    groups: asked.groups.map(({ slug }) => slug),
    channel: asked.channel,
    purpose: asked.purpose,
    uses: asked.uses,
    tokens: asked.assembled.inputTokens,
    at: nowMs(),
    suspended: state.suspensions,
  }
  const decision = decide(policy, facts)
  const { allowed, refused } = allowedModels(state.candidates, {
    groups: asked.groups.map(({ id }) => id),
    actions: decision.actions,
    isCleared: (clearance) => isCleared(policy, clearance, level),
    hasReason: asked.hasReason,
    inputTokens: asked.assembled.inputTokens,
  })
  const able = allowed.filter((candidate) => !candidate.abilities.embeddings)
  const { route } = chooseRoute(asked.choice, asked.question, asked.assembled.inputTokens)
  const levelSource = !asked.classified.ready
    ? 'notReady'
    : judged.because.length > 0
      ? judged.because.some(({ type }) => type.startsWith('payload.'))
        ? 'unreadable'
        : 'detector'
      : level === policy.document.base
        ? 'base'
        : 'inherited'
  return {
    facts,
    decision: { ...decision, trace: compactTrace(decision.trace) },
    route,
    ranked: rankModels(able, asked.choice, route),
    refused,
    levelSource,
  }
}
