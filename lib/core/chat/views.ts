import type { FindingSummary } from '../classification/finding'
import type { Boundary } from '../policy/boundary'
import type { Abilities } from '../routing/abilities'
import type { ModelState } from '../routing/model-state'
import type { Receipt } from './receipt'

/** A level as screens show it: `rank` of `of` bars, and one of the checked colours. */
export interface LevelView {
  id: string
  name: string
  rank: number
  of: number
  colour: string
}

export interface ConversationItem {
  id: string
  title: string
  updatedAt: string
  level: LevelView
  pinned: boolean
  /** A run is going on in it. */
  running: boolean
}

export interface AttachmentView {
  id: string
  name: string
  bytes: number
  level: LevelView
  findings: FindingSummary[]
}

export type RunState = 'waiting' | 'running' | 'completed' | 'failed' | 'stopped' | 'unknown' | 'blocked'

export interface RunView {
  id: string
  state: RunState
  /** Of the last event that is known to the server. */
  seq: number
  /** Why nothing was sent, or why it broke off; null while all is well. */
  failure: { code: string; sentence: string; nextStep: string | null } | null
  receipt: Receipt | null
}

/** One node of the conversation's tree. Siblings share `parentId`, oldest first. */
export interface MessageView {
  id: string
  parentId: string | null
  role: 'user' | 'assistant'
  text: string
  reasoning: string | null
  createdAt: string
  attachments: AttachmentView[]
  /** For an answer: the run that made or makes it. */
  run: RunView | null
}

export interface ConversationView {
  id: string
  title: string
  level: LevelView
  /** What raised the level, in words; null at the base level. */
  levelReason: string | null
  choice: string
  /** The leaf of the reading that was last open. */
  leafId: string | null
  messages: MessageView[]
}

/** A model in the picker; what is not allowed now stays listed with its reason. */
export interface ModelChoice {
  id: string
  name: string
  provider: string
  boundary: Boundary
  practice: boolean
  contextTokens: number | null
  abilities: Abilities
  state: ModelState
  /** Highest level it may ever receive. */
  clearance: LevelView
  /** In-house (no bill), or a price for a thousand tokens in and out, in micros; null = unpriced. */
  price: 'in-house' | { inputMicrosPerMillion: number; outputMicrosPerMillion: number } | null
}

/** What `POST /api/runs` answers: the run, and the two nodes that it added to the tree. */
export interface StartedRun {
  run: RunView
  conversation: { id: string; title: string; level: LevelView; levelReason: string | null }
  question: MessageView
  answer: MessageView
}
