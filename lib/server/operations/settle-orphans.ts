import { z } from 'zod'
import type { EventInput } from '@/lib/core/audit/event'
import { type Cost, costOf } from '@/lib/core/usage/cost-of'
import { estimateTokens } from '@/lib/core/usage/estimate-tokens'
import { noTokens } from '@/lib/core/usage/token-classes'
import { nowMs } from '../platform/clock'
import { log } from '../platform/log'
import type { Settlement } from '../runs/attempt'
import { ledgerRow } from '../runs/ledger-row'
import { liveRuns } from '../runs/live-run'
import { auditIdentity } from '../store/audit-writer'
import { listDeadInstances } from '../store/instance'
import { listOrphans, listRunningOwners, type OrphanRow } from '../store/orphan'
import { endRun } from '../store/run-transactions'

const money = z.number().nullable()
/** What tx1 left for this case; a database is a door. */
const factsSchema = z.object({
  by: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.unknown()),
  chosen: z.record(z.string(), z.unknown()),
  ledger: z.record(z.string(), z.unknown()),
  price: z.object({ inputMicrosPerMillion: money, cachedMicrosPerMillion: money, outputMicrosPerMillion: money }),
  billed: z.boolean(),
})

/**
 * Settles runs whose owner died: state `unknown`, what arrived is kept, usage is estimated and says so, and the log has
 * `ai.request.outcome_unknown`. A run of this process's own hub is never taken. Answers how many were settled.
 */
export async function settleOrphans(): Promise<number> {
  const owners = (await listRunningOwners())
    .map(({ owner }) => owner)
    .filter((owner) => owner !== auditIdentity().instance)
  const orphans = await listOrphans(await listDeadInstances(owners))
  let settled = 0
  for (const orphan of orphans) if (!liveRuns().has(orphan.runId) && (await settle(orphan))) settled++
  if (settled > 0) log.warn('runs.orphans_settled', { count: settled })
  return settled
}

/** What a provider did after its asker died nobody knows: the bill counts as what was reserved for it. */
function costAtMost({ reservedMicros }: OrphanRow, cost: Cost): Cost {
  const isUnbilled = cost.costSource === 'local' || cost.costMicros === null
  return isUnbilled || reservedMicros === null
    ? cost
    : { ...cost, costMicros: Math.max(cost.costMicros, reservedMicros) }
}

function settle(orphan: OrphanRow): Promise<boolean> {
  const facts = factsSchema.parse(orphan.attemptFacts)
  const tokens = {
    ...noTokens,
    inputTokens: orphan.inputTokens,
    outputTokens: estimateTokens(orphan.text + orphan.reasoning),
  }
  const endedAt = nowMs()
  const settled: Settlement = {
    tokens,
    usageSource: 'estimated',
    cost: costAtMost(orphan, costOf(tokens, facts.price, facts.billed, null)),
    durationMs: Math.max(0, endedAt - orphan.startedAt.getTime()),
    firstTokenMs: null,
  }
  const { cost, durationMs } = settled
  const event = {
    type: 'ai.request.outcome_unknown',
    outcome: 'unknown',
    severity: 'warning',
    ...facts.by,
    target: { kind: 'run', id: orphan.runId },
    ...facts.names,
    attemptId: orphan.attemptId,
    chosen: facts.chosen,
    tokens,
    usageSource: 'estimated',
    costMicros: cost.costMicros,
    costSource: cost.costSource,
    queueMs: 0,
    loadMs: null,
    ttftMs: null,
    durationMs,
    finishReason: null,
    fault: 'ownerLost',
    answerMac: null,
    reservedMicros: orphan.reservedMicros,
  } as unknown as EventInput
  return endRun(
    {
      runId: orphan.runId,
      owner: orphan.owner,
      state: 'unknown',
      receipt: null,
      failure: {
        code: 'unknown',
        sentence: 'The answer broke off: the server stopped while it was being written. What arrived is kept.',
        nextStep: 'Regenerate the answer.',
      },
      text: orphan.text,
      reasoning: orphan.reasoning === '' ? null : orphan.reasoning,
      attemptId: orphan.attemptId,
      attemptOutcome: 'unknown',
      ledger: ledgerRow(facts.ledger, settled, { outcome: 'unknown', endedAt, loadMs: null, finishReason: null }),
    },
    [event],
  )
}
