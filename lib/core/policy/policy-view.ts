import type { LevelView } from '../chat/views'
import type { Action } from './action'
import type { Boundary } from './boundary'
import type { LevelId } from './decision'
import type { PolicyDiff } from './diff-policies'
import type { Given, PolicyDocument } from './document'
import type { LevelMove } from './level-map'
import type { Problem } from './problem'
import type { TestDifference } from './run-policy-tests'

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

/** What a document decides of one test: the level, and every boundary's action. */
export interface TestVerdict {
  level: LevelId
  actions: Record<Boundary, Action>
}

/** How one test of the document goes, in the order written. */
export interface TestOutcome {
  name: string
  passed: boolean
  /** What the document decides now, whatever the test expects. */
  got: TestVerdict
  /** Where it fails: what differs, and which cell or rule decides there. */
  failures: (TestDifference & { words: string; because: string })[]
}

/** Everything that stands between a draft and its publication. */
export interface PolicyReview {
  revision: number
  version: number
  problems: Problem[]
  diff: PolicyDiff
  /** None where the document does not compile. */
  tests: TestOutcome[]
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
  /** The same as a test would give and expect it; its text is the one that was asked about. */
  example: { given: Given; expect: TestVerdict }
  rules: { id: string; mode: 'shadow' | 'enforce'; held: boolean; sentence: string; unmet: string | null }[]
}
