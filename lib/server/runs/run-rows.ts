import { budgetWindowsAt } from '@/lib/core/usage/budget-windows'
import { isBilled } from '@/lib/core/usage/is-billed'
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
    billed: isBilled(candidate),
    reservedTokens: reservedTokens(attempt),
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

const reservedTokens = ({ inputTokens, maxOutputTokens }: Attempt) => inputTokens + maxOutputTokens

/** What the attempt may use at the most, and whose budgets that touches; which those are, the transaction finds. */
export function reserveRow(plan: RunPlan, attempt: Attempt): Row {
  return {
    personId: plan.personId,
    groupId: plan.homeGroup,
    billed: isBilled(attempt.candidate),
    micros: attempt.reservedMicros,
    tokens: reservedTokens(attempt),
    at: iso(attempt.startedAt),
    periods: windowsAt(attempt.startedAt, plan.zone),
  }
}

let known: { zone: string; fromMs: number; toMs: number; windows: ReturnType<typeof budgetWindowsAt> } | null = null

/** The windows are the same all day: reading a calendar takes longer than everything else of a reservation. */
function windowsAt(atMs: number, zone: string) {
  if (known === null || known.zone !== zone || atMs < known.fromMs || atMs >= known.toMs) {
    const windows = budgetWindowsAt(atMs, zone)
    known = { zone, fromMs: Date.parse(windows.day.from), toMs: Date.parse(windows.day.to), windows }
  }
  return known.windows
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
