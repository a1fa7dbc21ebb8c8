import type { Actor } from '@/lib/core/access/actor'
import { assembleRequest } from '@/lib/core/chat/assemble-request'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { decide } from '@/lib/core/policy/decide'
import type { RequestFacts } from '@/lib/core/policy/decision'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { ProbeLine } from '@/lib/core/routing/provider-view'
import { budgetFailure } from '@/lib/core/usage/budget-sentences'
import { nowMs } from '../platform/clock'
import { deriveKey } from '../platform/crypto/master-key'
import { newId } from '../platform/id'
import { driveRun } from '../runs/drive-run'
import { leaseMs } from '../runs/keep-runs'
import { openLiveRun } from '../runs/live-run'
import type { RunPlan } from '../runs/run-plan'
import { byActor } from '../store/audit-actor'
import { auditIdentity } from '../store/audit-writer'
import type { ProviderRecord } from '../store/provider'
import { findRun } from '../store/run'
import type { DecisionState } from './decision-state'
import { suspendedNames } from './plan-run'
import { line } from './probe-lines'

/** Ours and fixed, so it counts as the lowest level. */
const question = 'Reply with OK'
const answerTokens = 16

/** One real generation: an attempt like any other, with permit, record and ledger entry. It is the proof that it works. */
export async function probeGeneration(
  actor: Actor,
  policy: CompiledPolicy,
  state: DecisionState,
  provider: ProviderRecord,
  candidate: Candidate,
): Promise<ProbeLine[]> {
  const plan = planProbe(actor, policy, state, provider, candidate)
  const action = plan.decision.actions[candidate.boundary]
  if (action !== 'allow')
    return [
      line(
        'generation',
        'fail',
        `The policy says ${action} for this boundary, so nothing was sent.`,
        'Change the policy, or the boundary of this provider.',
      ),
    ]
  const live = openLiveRun({ id: plan.names.runId, personId: actor.personId, conversationId: null, purpose: 'probe' })
  const { begun, ended } = driveRun(live, plan, { replan: async () => plan })
  const first = await begun
  if (first.kind === 'failed') return [line('generation', 'fail', first.error.message, 'Try again.')]
  if (first.kind === 'budget')
    return [
      line('generation', 'fail', budgetFailure(first.blocks, plan.zone).sentence, 'Raise the budget, then test again.'),
    ]
  if (first.kind !== 'committed') return [line('generation', 'fail', 'The settings changed meanwhile.', 'Test again.')]
  await ended
  const run = await findRun(actor.personId, live.id)
  if (run?.state !== 'completed')
    return [
      line(
        'generation',
        'fail',
        run?.failure?.sentence ?? 'It gave no answer.',
        run?.failure?.nextStep ?? 'Look at the log of the server.',
      ),
    ]
  const attempt = run.receipt?.attempts[0]
  const { output } = run.receipt?.tokens ?? { output: null }
  const speed = attempt?.durationMs && output ? `, ${Math.round((output * 1000) / attempt.durationMs)} tokens/s` : ''
  return [
    line(
      'generation',
      'pass',
      `${candidate.modelName} answered: first token after ${attempt?.firstTokenMs ?? '?'} ms${speed}.`,
    ),
    live.pieces >= 2 || live.text.length < 8
      ? line('streams', 'pass', `Arrived in ${live.pieces} pieces.`)
      : line(
          'streams',
          'warn',
          'The answer came in one piece.',
          'Something on the way collects the stream: switch off buffering in the proxy.',
        ),
    run.receipt?.usageSource === 'reported'
      ? line('usage', 'pass', 'Reports the tokens it used.')
      : line('usage', 'warn', 'Does not report tokens; usage will be estimated.'),
  ]
}

function planProbe(
  actor: Actor,
  policy: CompiledPolicy,
  state: DecisionState,
  provider: ProviderRecord,
  candidate: Candidate,
): RunPlan {
  const assembled = assembleRequest([{ role: 'user', text: question, attachments: [] }])
  const level = policy.levels[0] ?? policy.document.base
  const facts: RequestFacts = {
    level,
    findings: [],
    groups: [],
    channel: 'chat',
    purpose: 'probe',
    uses: [],
    tokens: assembled.inputTokens,
    at: nowMs(),
    suspended: state.suspensions,
  }
  const decision = decide(policy, facts)
  const runId = newId()
  return {
    personId: actor.personId,
    purpose: 'probe',
    channel: 'chat',
    by: byActor(actor),
    names: { runId, conversationId: null, messageId: null, parentId: null, purpose: 'probe' },
    decision: {
      requested: candidate.modelId,
      conversationLevelBefore: level,
      levelSource: 'base',
      detectorVersion: 'fixed',
      over: assembled.over,
      attachments: [],
      facts,
      policyVersion: decision.policyVersion,
      policySha256: state.policySha256,
      actions: decision.actions,
      rules: [],
      exceptions: [],
      refused: [],
      justification: null,
    },
    receipt: {
      runId,
      policy,
      decision,
      levelBefore: level,
      route: 'fast',
      requested: candidate.modelName,
      allowed: [candidate],
      refused: [],
      auditEventId: newId(),
    },
    ranked: [candidate],
    providers: new Map([[provider.id, provider]]),
    route: 'fast',
    levelRank: 1,
    homeGroup: actor.homeGroup?.id ?? null,
    zone: state.zone,
    ask: { messages: assembled.messages, inputTokens: assembled.inputTokens, maxOutputTokens: answerTokens },
    contentKey: { id: null, bytes: deriveKey('payload-mac') },
    rows: {
      run: probeRow(runId, actor, level, decision.policyVersion),
      conversation: null,
    },
    expects: { policyVersion: state.policyVersion, suspended: suspendedNames(state), probe: true },
    alongside: [],
  }
}

function probeRow(runId: string, actor: Actor, level: string, policyVersion: number) {
  const now = nowMs()
  return {
    id: runId,
    idempotency_key: newId(),
    person_id: actor.personId,
    purpose: 'probe',
    state: 'running',
    owner: auditIdentity().instance,
    lease_until: new Date(now + leaseMs).toISOString(),
    level,
    policy_version: policyVersion,
    started_at: new Date(now).toISOString(),
  }
}
