import type { Clause, LevelTable } from '../classification/level-of'
import type { Action } from './action'
import type { Boundary } from './boundary'
import type { Channel, GroupId, Instant, LevelId, Purpose, Use } from './decision'
import type { PolicyDocument } from './document'

/** A condition with its names resolved. What is absent does not ask. */
export interface CompiledCondition {
  level?: { id: LevelId; rank: number }
  findings?: readonly Clause[]
  groups?: readonly GroupId[]
  notGroups?: readonly GroupId[]
  channel?: readonly Channel[]
  purpose?: readonly Purpose[]
  uses?: readonly Use[]
  tokens?: number
  /** Minutes since Monday 00:00 in the document's zone, end exclusive. */
  hours?: readonly [start: number, end: number][]
}

export interface CompiledRule {
  id: string
  mode: 'shadow' | 'enforce'
  if: CompiledCondition
  demands: Partial<Record<Boundary, Action>>
}

export interface CompiledException {
  id: string
  /** The rule it lowers, or the highest level whose cell it lowers (that level and below). */
  rule?: string
  cellRank?: number
  boundary: Boundary
  groups: readonly GroupId[]
  to: Action
  notWith: readonly string[]
  /** It applies before this instant. */
  endsAt: Instant
}

interface CompiledInvariant {
  id: string
  if: CompiledCondition
  boundary: Boundary
  least: Action
}

/** A policy that compiled: every name is known, the matrix has no gap and is monotone. Made by `compilePolicy` alone. */
export interface CompiledPolicy {
  version: number
  document: PolicyDocument
  /** Lowest first. */
  levels: readonly LevelId[]
  rank: ReadonlyMap<LevelId, number>
  table: LevelTable
  /** By rank of the level. */
  cells: readonly Record<Boundary, Action>[]
  /** Those in `shadow` and `enforce`; `off` is left out. */
  rules: readonly CompiledRule[]
  exceptions: readonly CompiledException[]
  invariants: readonly CompiledInvariant[]
  weekMinute(at: Instant): number
  /** The organization's groups, where the caller knows them: a rule that names another holds for everyone. */
  knownGroups?: ReadonlySet<GroupId>
  /** Before this instant no exception applies: the clock went back. */
  publishedAt?: Instant
}
