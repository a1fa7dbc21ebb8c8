import type { EventInput } from '@/lib/core/audit/event'
import type { OutgoingMessage } from '@/lib/core/chat/assemble-request'
import type { ReceiptFacts } from '@/lib/core/chat/build-receipt'
import type { Purpose } from '@/lib/core/policy/decision'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { Route } from '@/lib/core/routing/rank-models'
import type { ContentKey } from '../store/content-key'
import type { ProviderRecord } from '../store/provider'
import type { Row } from '../store/run-transactions'

type Decided = Extract<EventInput, { type: 'ai.request.decided' }>

/** Who and from where, as the log says it. */
type By = Pick<Decided, 'actor' | 'source'>
/** What each AI event of this run names. */
type Names = Pick<Decided, 'runId' | 'conversationId' | 'messageId' | 'parentId' | 'purpose'>
/** Everything that the decision was made from, for the log. */
type DecisionBlock = Pick<
  Decided,
  | 'requested'
  | 'conversationLevelBefore'
  | 'levelSource'
  | 'detectorVersion'
  | 'over'
  | 'attachments'
  | 'facts'
  | 'policyVersion'
  | 'policySha256'
  | 'actions'
  | 'rules'
  | 'exceptions'
  | 'refused'
  | 'justification'
>

/**
 * One decided request, ready to be sent: the allowed models in their order, and everything that tx1 will write. The set
 * is fixed here; nothing after this adds to it.
 */
export interface RunPlan {
  personId: string
  purpose: Purpose
  channel: 'chat' | 'api'
  by: By
  names: Names
  decision: DecisionBlock
  receipt: ReceiptFacts
  /** In the order they are tried. */
  ranked: Candidate[]
  providers: ReadonlyMap<string, ProviderRecord>
  route: Route
  levelRank: number
  homeGroup: string | null
  /** The organization's time zone: budgets begin and end in it. */
  zone: string
  ask: { messages: OutgoingMessage[]; inputTokens: number; maxOutputTokens: number }
  contentKey: ContentKey
  /** Rows of tx1 beside the run and its attempt. */
  rows: { run: Row; conversation: Row | null; question?: Row; answer?: Row; contents?: Row[] }
  expects: { policyVersion: number; lists?: string; suspended: string[]; probe: boolean }
  /** Written in tx1 beside the decision, such as a level that rose. */
  alongside: EventInput[]
}
