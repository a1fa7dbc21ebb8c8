import type { Candidate } from '@/lib/core/routing/candidate'
import { boundCost } from '@/lib/core/usage/bound-cost'
import { type Cost, costOf } from '@/lib/core/usage/cost-of'
import { estimateTokens } from '@/lib/core/usage/estimate-tokens'
import { isBilled } from '@/lib/core/usage/is-billed'
import { noTokens, type TokenCounts } from '@/lib/core/usage/token-classes'
import { monotonicMs, nowMs } from '../platform/clock'
import { newId } from '../platform/id'
import type { EndReason, Usage } from '../providers/provider'

/** One call to one model within a run, as it goes. */
export interface Attempt {
  id: string
  n: number
  candidate: Candidate
  host: string
  bodySha256: string
  bodyBytes: number
  payloadMac: string
  reservedMicros: number | null
  /** Estimated input; the output cap that was sent. */
  inputTokens: number
  maxOutputTokens: number
  startedAt: number
  startedMs: number
  firstTokenMs: number | null
  permitted: boolean
  modelServed: string | null
  usage: Usage | null
  endReason: EndReason | null
  /** Characters received, for an estimate where nothing was reported. */
  received: string
}

/** The output cap that is sent: what was asked for, within what the model can give and has room for. */
function capFor(candidate: Candidate, inputTokens: number, wanted: number): number {
  const room = candidate.contextTokens === null ? wanted : Math.max(16, candidate.contextTokens - inputTokens)
  return Math.min(wanted, room, candidate.maxOutputTokens ?? wanted)
}

export function newAttempt(n: number, candidate: Candidate, inputTokens: number, wantedOutputTokens: number): Attempt {
  const maxOutputTokens = capFor(candidate, inputTokens, wantedOutputTokens)
  return {
    id: newId(),
    n,
    candidate,
    host: '',
    bodySha256: '',
    bodyBytes: 0,
    payloadMac: '',
    reservedMicros: boundCost(inputTokens, maxOutputTokens, candidate, isBilled(candidate)),
    inputTokens,
    maxOutputTokens,
    startedAt: nowMs(),
    startedMs: monotonicMs(),
    firstTokenMs: null,
    permitted: false,
    modelServed: null,
    usage: null,
    endReason: null,
    received: '',
  }
}

export interface Settlement {
  tokens: TokenCounts
  usageSource: 'reported' | 'estimated' | 'none'
  cost: Cost
  durationMs: number
  firstTokenMs: number | null
}

/** Tokens and cost of an attempt that is over. Nothing reported is estimated and says so; nothing sent is none. */
export function settleAttempt(attempt: Attempt, sent: boolean): Settlement {
  const { candidate, usage } = attempt
  const billed = isBilled(candidate)
  const reported = usage !== null && (usage.inputTokens !== null || usage.outputTokens !== null)
  const tokens = reported ? pickTokens(usage) : sent ? estimated(attempt) : noTokens
  const usageSource = reported ? 'reported' : sent ? 'estimated' : 'none'
  const cost: Cost =
    usageSource === 'none'
      ? { costMicros: 0, costSource: billed ? 'priced' : 'local' }
      : costOf(tokens, candidate, billed, usage?.reportedCostMicros ?? null)
  return {
    tokens,
    usageSource,
    cost,
    durationMs: Math.round(monotonicMs() - attempt.startedMs),
    firstTokenMs: attempt.firstTokenMs,
  }
}

function pickTokens(usage: Usage): TokenCounts {
  const { reportedCostMicros: _cost, loadMs: _load, ...tokens } = usage
  return tokens
}

function estimated(attempt: Attempt): TokenCounts {
  return { ...noTokens, inputTokens: attempt.inputTokens, outputTokens: estimateTokens(attempt.received) }
}
