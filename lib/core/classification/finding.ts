export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** `family.kind` or `family.kind:variant`; the variant is a slug from the catalogue or an admin's list, never found text. */
export type FindingType = string

type Role = 'system' | 'user' | 'assistant' | 'tool'
type Part = 'text' | 'file' | 'file-name' | 'metadata' | 'tool' | 'title'

/** One piece of what would be sent. `path`: JSON path, sheet or file the text stands in. */
export interface Segment {
  id: string
  role: Role
  part: Part
  text: string
  path?: string
}

/** A file as the reader saw it. `problem` becomes a `payload.*` finding: what cannot be read counts as the highest level. */
interface FileFact {
  id: string
  name: string
  kind: string
  problem?: 'unreadable' | 'encrypted' | 'scanned' | 'too-large' | 'remote-reference'
}

/** Everything that one call would send: classified whole, or not at all. */
export interface Payload {
  segments: Segment[]
  files: FileFact[]
}

export type ViewName = 'raw' | 'canonical' | 'skeleton' | 'plain' | 'joined' | 'decoded'

/** Why a finding has its confidence: a code and a lexicon id, never text that was found. */
export interface Evidence {
  code: string
  id?: string
}

export interface Finding {
  type: FindingType
  /** Id of the segment, or of the file for `payload.*` findings about a file. */
  segment: string
  /** Raw UTF-16 offsets within the segment, end exclusive; a file's: 0, 0. */
  start: number
  end: number
  /** Equal for equal normalised values of this payload; means nothing outside it. */
  value: number
  /** Equal for findings of one record (row, paragraph, form) of one segment; what `beside` is made from. */
  record: number
  confidence: Confidence
  detector: string
  views: ViewName[]
  evidence: Evidence[]
}

/**
 * What is stored, audited and replayed: one line for each type, confidence and `beside`.
 * `count` = distinct values; `beside` = families found in the same record (row, paragraph, form), sorted.
 */
export interface FindingSummary {
  type: FindingType
  confidence: Confidence
  count: number
  beside: string[]
}
