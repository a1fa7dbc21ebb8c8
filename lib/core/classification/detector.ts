import type { Confidence, Evidence, FindingType } from './finding'
import type { View, Window } from './view'

/** What a detector saw, in offsets of the view. */
export interface Candidate {
  type: FindingType
  start: number
  end: number
  /** The share of random strings of this shape that would pass, where it differs from the detector's. */
  chance?: number
  /** Hits per million tokens of ordinary text for this shape, where it differs from the detector's. */
  noise?: number
  /** A word, header or key nearby says what this is. */
  hasContext?: boolean
  /** A word nearby says that it is something else. */
  isContradicted?: boolean
  /** Published as an example: a test card, a sample key. */
  isExample?: boolean
  /** For evidence that is not a matter of chance: the confidence is this, and no more. */
  fixed?: Confidence
  /** Is there a check digit or a long fixed shape, so that a value put together over a line break may count? */
  isChecked?: boolean
  evidence: Evidence[]
}

/** One way of finding one kind (classification.md section 12). Pure, and linear in the windows it is given. */
export interface Detector {
  id: string
  kind: string
  /** Share of random strings of its length, over the characters it uses, that it accepts. */
  chance: number
  /** Hits per million tokens of a background without true ones. */
  noise: number
  /** In `foldText` form. With keywords it is asked only in windows around them; without, for the whole view. */
  keywords: readonly string[]
  scan(view: View, at: Window): Iterable<Candidate>
  /** Texts that must, and must not, give a finding of this kind: the table tests are made from them. */
  examples: { match: readonly string[]; miss: readonly string[] }
}
