import type { Boundary } from '../policy/boundary'
import type { LevelView } from './views'

/** A stretch of the author's own new text, in UTF-16 offsets, end exclusive, and what it is. */
interface PreviewSpan {
  start: number
  end: number
  label: string
}

/** What would become of a message if it were sent now; the decision at sending rules. */
export interface Preview {
  level: LevelView
  /** What counts in everything that would be sent, with the number of distinct values. */
  findings: { label: string; count: number }[]
  spans: PreviewSpan[]
  outlook: Outlook
}

/** What follows for the model or mode that is chosen. */
export interface Outlook {
  kind: 'mayGo' | 'replaced' | 'reason' | 'inHouse' | 'blocked'
  /** Where it would be answered; null = nowhere as it is. */
  boundary: Boundary | null
  /** Why not as chosen, in a sentence; null where it goes as chosen. */
  why: string | null
}
