import type { LevelView } from '../chat/views'
import type { Action } from './action'
import type { Boundary } from './boundary'
import type { PolicyDiff } from './diff-policies'
import type { PolicyDocument } from './document'
import type { LevelMove } from './level-map'
import type { Problem } from './problem'

/** The one draft: its document while one is open, and who changed it last. */
export interface DraftView {
  /** Only grows, also when a draft is discarded or published. */
  revision: number
  /** null = none is open: what is in force is what would be edited. */
  document: PolicyDocument | null
  /** The version it was begun from. */
  baseVersion: number
  savedAt: string | null
  savedBy: string | null
  /** What is wrong with it by itself; publishing asks more. */
  problems: Problem[]
}

/** What the policy page starts from. */
export interface PolicyView {
  /** 0 = none is published, and everything is blocked. */
  version: number
  /** The document in force; the starter where none can be read. */
  published: PolicyDocument
  /** False = the version in force cannot be read, so everything is blocked. */
  isReadable: boolean
  draft: DraftView
}

export interface FailedTest {
  name: string
  failures: string[]
}

/** Everything that stands between a draft and its publication. */
export interface PolicyReview {
  revision: number
  version: number
  problems: Problem[]
  diff: PolicyDiff
  tests: { count: number; failed: FailedTest[] }
  /** What the new order of levels asks of chats and models that use them. */
  moves: LevelMove[]
}

export interface VersionView {
  version: number
  publishedAt: string
  publishedBy: string
  note: string
}

/** What the policy says of one text, as a person would meet it. Types and counts, never values. */
export interface PolicyTrial {
  level: LevelView
  findings: { type: string; label: string; confidence: string; count: number }[]
  levelSentence: string
  boundaries: { boundary: Boundary; action: Action; sentence: string }[]
  rules: { id: string; mode: 'shadow' | 'enforce'; held: boolean; sentence: string; unmet: string | null }[]
}
