import type { Actor } from '@/lib/core/access/actor'
import type { EventInput } from '@/lib/core/audit/event'
import { buildReceipt } from '@/lib/core/chat/build-receipt'
import type { StartRunInput } from '@/lib/core/chat/start-run-input'
import type { StartedRun } from '@/lib/core/chat/views'
import { AppError } from '@/lib/core/errors'
import { budgetFailure } from '@/lib/core/usage/budget-sentences'
import { newId } from '../platform/id'
import { driveRun } from '../runs/drive-run'
import type { Failure } from '../runs/end-run'
import { refusalLedgerRow } from '../runs/ledger-row'
import { openLiveRun } from '../runs/live-run'
import { blockedEvent } from '../runs/run-audit'
import type { RunPlan } from '../runs/run-plan'
import { requireOpenLog } from '../store/audit-breaker'
import { type ContentKey, findContentKey, makeContentKey } from '../store/content-key'
import { findRunByKey } from '../store/run'
import { beginRun } from '../store/run-transactions'
import { inBackground } from './background'
import { blockFailure } from './block-failure'
import { classifyPayload } from './classify-payload'
import { decideRequest } from './decide-request'
import { decisionState, forgetDecisionState } from './decision-state'
import { describeBegun, describeStarted } from './describe-started'
import { giveTitle } from './give-title'
import { loadContext, type RunContext } from './load-context'
import { type PlanInput, planRun, type RunIds } from './plan-run'
import { requirePermission } from './require-permission'
import { takeRunPlace } from './run-places'

/** How often a request is decided again when what it was decided from moves underneath. */
const decisionsAtMost = 5

/** Classify, decide, record, send: answers once the record is committed, and the run goes on without its caller. */
export async function startRun(actor: Actor, input: StartRunInput): Promise<StartedRun> {
  await requirePermission(actor, 'chat.use')
  requireOpenLog()
  const leave = await takeRunPlace(actor.personId)
  const place: Place = { busyUntil: Promise.resolve() }
  try {
    return await startInPlace(place, actor, input)
  } finally {
    void place.busyUntil.then(leave)
  }
}

/** Given back when the newest run that was driven in it is over; at once where none was. */
interface Place {
  busyUntil: Promise<void>
}

async function startInPlace(place: Place, actor: Actor, input: StartRunInput): Promise<StartedRun> {
  const ids = newIds(input)
  for (let n = 0; n < decisionsAtMost; n++) {
    const decided = await decideInput(actor, input, ids)
    const plan = planRun(decided)
    const isBlocked = plan.ranked.length === 0
    const begun = isBlocked
      ? await block(plan, blockFailure(decided.policy, decided.decided))
      : await beginWithinBudgets(place, actor, input, decided, plan)
    if (begun.kind === 'moved') {
      forgetDecisionState()
      continue
    }
    if (begun.kind === 'failed') throw begun.error
    if (begun.kind === 'repeated') return describeRepeated(actor, input)
    if (isBlocked || begun.kind === 'budget') return describeStarted(actor, ids.conversationId, ids.runId)
    return describeBegun(decided, { id: ids.runId, state: 'running', failure: null, receipt: null })
  }
  throw new AppError(
    'conflict',
    'The policy or the providers are changing right now. Try again in a moment; your message is kept.',
  )
}

function newIds(input: StartRunInput): RunIds {
  return {
    runId: newId(),
    idempotencyKey: input.idempotencyKey,
    conversationId: input.conversationId ?? newId(),
    questionId: newId(),
    answerId: newId(),
  }
}

async function decideInput(actor: Actor, input: StartRunInput, ids: RunIds): Promise<PlanInput> {
  // What is read here is read side by side: each wait is added to the first token.
  const [context, state, keyFound] = await Promise.all([
    loadContext(actor.personId, input),
    decisionState(),
    input.conversationId === undefined ? null : findContentKey(input.conversationId),
  ])
  if (context.question.id !== null) ids.questionId = context.question.id
  const classified = await classifyPayload(context.assembled.payload)
  const { policy } = state
  if (policy === null)
    throw new AppError(
      'conflict',
      'No policy is in force, so nothing may be sent. An owner or admin has to publish one.',
    )
  const justification = input.justification ?? null
  const decided = decideRequest(policy, state, {
    assembled: context.assembled,
    classified,
    groups: actor.groups,
    channel: 'chat',
    purpose: 'answer',
    uses: context.question.attachments.length > 0 ? ['files'] : [],
    choice: input.choice,
    hasReason: justification !== null,
    levelBefore: context.conversation?.level ?? policy.document.base,
    question: context.question.text,
  })
  const key = keyFor(context, ids, keyFound)
  return {
    actor,
    ids,
    context,
    purpose: 'answer',
    choice: input.choice,
    justification,
    policy,
    state,
    classified,
    decided,
    key,
  }
}

function keyFor(context: RunContext, ids: RunIds, key: ContentKey | null): PlanInput['key'] {
  if (context.conversation === null) return makeContentKey(ids.conversationId)
  if (key === null) throw new AppError('conflict', 'This chat was erased and cannot go on. Start a new one.')
  return { key, row: null }
}

type Begun = Awaited<ReturnType<typeof driveRun>['begun']>

/** Where no model has room in the budgets, that is recorded as any refusal is. */
async function beginWithinBudgets(...request: Parameters<typeof begin>): Promise<Begun> {
  const begun = await begin(...request)
  if (begun.kind !== 'budget') return begun
  const { plan, blocks, events } = begun
  const blocked = await block(plan, budgetFailure(blocks, plan.zone), events)
  return blocked.kind === 'committed' ? begun : blocked
}

async function begin(
  place: Place,
  actor: Actor,
  input: StartRunInput,
  { ids, context }: PlanInput,
  plan: RunPlan,
): Promise<Begun> {
  const live = openLiveRun({
    id: ids.runId,
    personId: actor.personId,
    conversationId: ids.conversationId,
    purpose: 'answer',
  })
  const { begun, ended } = driveRun(live, plan, {
    replan: async () => {
      forgetDecisionState()
      return planRun(await decideInput(actor, askedAgain(input, ids), ids))
    },
  })
  place.busyUntil = ended
  const needsTitle = context.isFirst && (context.conversation?.titleSource ?? 'cut') === 'cut'
  inBackground(
    'answer',
    ended.then(() => (needsTitle ? giveTitle(actor, ids.conversationId, ids.answerId ?? '') : undefined)),
  )
  return begun
}

/** A question that is committed already: its files are sent, so it is loaded as one that is answered again. */
function askedAgain(input: StartRunInput, { conversationId, questionId }: RunIds): StartRunInput {
  const { idempotencyKey, choice, justification } = input
  return {
    kind: 'regenerate',
    idempotencyKey,
    choice,
    conversationId,
    questionId,
    ...(justification === undefined ? {} : { justification }),
  }
}

/** Nothing may be sent: recorded with its reason, and no permit. */
async function block(plan: RunPlan, failure: Failure, events: EventInput[] = []): Promise<Begun> {
  const receipt = buildReceipt(plan.receipt, {
    attempts: [],
    tokens: { input: null, output: null, reasoning: null },
    usageSource: 'none',
    costMicros: 0,
    costSource: 'local',
    finishReason: null,
  })
  const run = { ...plan.rows.run, state: 'blocked', ended_at: plan.rows.run.started_at, failure, receipt }
  const outcome = await beginRun(
    { expects: plan.expects, ...plan.rows, run, ledger: refusalLedgerRow(plan, run.ended_at, failure.code) },
    [blockedEvent(plan, failure.code), ...plan.alongside, ...events],
    null,
    [plan.receipt.auditEventId],
  )
  if (outcome.outcome === 'moved') return { kind: 'moved' }
  if (outcome.outcome === 'repeated') return { kind: 'repeated', runId: outcome.runId }
  return { kind: 'committed' }
}

async function describeRepeated(actor: Actor, input: StartRunInput): Promise<StartedRun> {
  const run = await findRunByKey(actor.personId, input.idempotencyKey)
  if (run === null || run.conversationId === null)
    throw new AppError('conflict', 'This message was sent already. Reload the page.')
  return describeStarted(actor, run.conversationId, run.id)
}
