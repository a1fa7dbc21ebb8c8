import type { EventInput } from '@/lib/core/audit/event'
import type { Boundary } from '@/lib/core/policy/boundary'
import { type BudgetBlock, budgetBlockSchema } from '@/lib/core/usage/budget-block'
import { sql } from '../platform/database/sql'
import { mintPayloadPermit } from '../platform/egress/mint-permit'
import type { PayloadPermit } from '../platform/egress/permit'
import { requireOpenLog } from './audit-breaker'
import { type PreparedEvents, prepareEvents } from './audit-events'
import { asStoreError } from './transaction'

/** What a decision was made from; compared inside the transaction with what is committed. */
export interface Expectations {
  policyVersion: number
  /** The word for the lists that the text was classified with; left out where that does not matter. */
  lists?: string
  /** Boundaries and provider ids that are switched off, sorted. */
  suspended: string[]
  modelId?: string
  modelVersion?: number
  providerVersion?: number
  /** A probe may reach a provider that is still off. */
  probe: boolean
}

/** A row in column names, for the table of that name; built in one place each (`run-rows`). */
export type Row = Record<string, unknown>

export interface Begin {
  expects: Expectations
  run: Row
  conversation?: Row | null
  question?: Row
  answer?: Row
  attempt?: Row
  /** What the attempt may use, for the budgets that apply (`run-rows`). */
  reserve?: Row
  /** Of a request that is refused: nothing else of it will ever be settled. */
  ledger?: Row
  contents?: Row[]
}

/** What the permit will name, known once the transaction has committed. */
export interface PermitFacts {
  runId: string
  attemptId: string
  providerId: string
  modelId: string
  boundary: Boundary
  url: string
  bodySha256: string
}

export type BeginOutcome =
  | { outcome: 'committed'; permit: PayloadPermit | null; eventIds: string[] }
  | { outcome: 'moved'; what: string }
  | { outcome: 'repeated'; runId: string }
  | { outcome: 'gone' }
  | { outcome: 'budget'; blocks: BudgetBlock[] }

type Answer = {
  outcome: 'committed' | 'repeated' | 'moved' | 'gone' | 'budget'
  what?: string
  runId?: string
  blocked?: unknown
}

/** One round trip: the function runs, commits, and answers; whatever it refused has written nothing. */
async function call(
  run: (json: string) => Promise<{ answer: Answer }[]>,
  input: object,
  events: PreparedEvents,
): Promise<Answer> {
  try {
    const rows = await run(JSON.stringify({ ...input, events: events.rows }))
    const answer = rows[0]?.answer ?? { outcome: 'gone' as const }
    if (answer.outcome !== 'committed') events.release()
    return answer
  } catch (error) {
    events.release()
    throw asStoreError(error)
  }
}

/** tx1. Only its commit gives a permit. */
export async function beginRun(
  input: Begin,
  events: EventInput[],
  facts: PermitFacts | null,
  eventIds: string[] = [],
): Promise<BeginOutcome> {
  requireOpenLog()
  const prepared = prepareEvents(events, eventIds)
  const answer = await call(
    (json) => sql<{ answer: Answer }>`SELECT begin_run(${json}::jsonb) AS answer`,
    input,
    prepared,
  )
  return permitted(answer, facts, prepared)
}

/** Settles the failed attempt and permits the next, in one transaction. */
export async function beginNextAttempt(
  input: {
    runId: string
    owner: string
    failedAttemptId: string
    expects: Expectations
    ledger: Row
    attempt: Row
    reserve: Row
  },
  events: EventInput[],
  facts: PermitFacts,
): Promise<BeginOutcome> {
  requireOpenLog()
  const prepared = prepareEvents(events)
  const answer = await call(
    (json) => sql<{ answer: Answer }>`SELECT begin_next_attempt(${json}::jsonb) AS answer`,
    input,
    prepared,
  )
  return permitted(answer, facts, prepared)
}

function permitted(answer: Answer, facts: PermitFacts | null, events: PreparedEvents): BeginOutcome {
  if (answer.outcome === 'committed')
    return { outcome: 'committed', permit: facts === null ? null : mintPayloadPermit(facts), eventIds: events.ids }
  if (answer.outcome === 'repeated') return { outcome: 'repeated', runId: answer.runId ?? '' }
  if (answer.outcome === 'moved') return { outcome: 'moved', what: answer.what ?? '' }
  if (answer.outcome === 'budget') return { outcome: 'budget', blocks: budgetBlockSchema.array().parse(answer.blocked) }
  return { outcome: 'gone' }
}

export interface End {
  runId: string
  owner: string
  state: 'completed' | 'failed' | 'stopped' | 'unknown'
  receipt: object | null
  failure: object | null
  text: string
  reasoning: string | null
  attemptId?: string
  attemptOutcome?: string
  ledger?: Row
  title?: string
}

/** tx2. False = somebody else ended this run, and nothing was written. */
export async function endRun(input: End, events: EventInput[]): Promise<boolean> {
  const prepared = prepareEvents(events)
  const answer = await call(
    (json) => sql<{ answer: Answer }>`SELECT end_run(${json}::jsonb) AS answer`,
    input,
    prepared,
  )
  return answer.outcome === 'committed'
}
