import type { FindingSummary } from '../classification/finding'
import type { Action } from './action'
import type { Boundary } from './boundary'

/** A level's id in the policy document; the order of the document's list is the meaning. */
export type LevelId = string
export type GroupId = string
/** An instant, milliseconds since the epoch (UTC). */
export type Instant = number

export const channels = ['chat', 'api'] as const
export type Channel = (typeof channels)[number]

export const purposes = ['answer', 'title', 'summary', 'embedding', 'classify', 'tool', 'probe'] as const
export type Purpose = (typeof purposes)[number]

export const uses = ['files', 'images', 'tools', 'web'] as const
export type Use = (typeof uses)[number]

/** An admin's switch that closes a boundary or one provider: state, not policy; it only tightens. */
export type Suspension = { boundary: Boundary } | { providerId: string }

/** Everything a decision is made from. Stored in the audit event, so that the decision can be replayed. */
export interface RequestFacts {
  level: LevelId
  findings: FindingSummary[]
  groups: GroupId[]
  channel: Channel
  purpose: Purpose
  uses: Use[]
  /** Estimated input tokens of the whole request. */
  tokens: number
  at: Instant
  suspended: Suspension[]
}

/** One rule's part in a decision; `unmet` names the first condition that failed, what it wanted and what it saw. */
export type RuleTrace =
  | { id: string; held: true; mode: 'shadow' | 'enforce'; would: Partial<Record<Boundary, Action>> }
  | { id: string; held: false; mode: 'shadow' | 'enforce'; unmet: string; wanted: unknown; had: unknown }

/** The explanation of a decision: joining the contributions it lists gives `actions`. Types and counts, never values. */
export interface Trace {
  policyVersion: number
  level: LevelId
  because: FindingSummary[]
  cells: Record<Boundary, Action>
  rules: RuleTrace[]
  exceptions: { id: string; boundary: Boundary; to: Action }[]
  suspended: Suspension[]
  floors: { id: string; boundary: Boundary; least: Action }[]
  /** Facts that were missing or could not be read; each made the decision stricter. */
  missing: string[]
  actions: Record<Boundary, Action>
}

export interface Decision {
  policyVersion: number
  level: LevelId
  actions: Record<Boundary, Action>
  trace: Trace
}
