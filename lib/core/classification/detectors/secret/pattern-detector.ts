import { RE2JS } from 're2js'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

/** What a row's `accepts` may look at: the value, its view, and where it stands there. */
export interface Match {
  value: string
  view: View
  start: number
  end: number
}

/** A pattern that runs only where its keyword stands; linear whatever the text (re2js). */
export interface PatternRow {
  id: string
  kind: string
  variant?: string
  keywords: readonly string[]
  pattern: string
  /** The group that is the value; 0 is the whole. */
  group?: number
  /** How many characters before a keyword the pattern may begin. */
  lead?: number
  /** How many characters from there it may reach. */
  reach?: number
  /** A stretch without this is not read. */
  requires?: string
  accepts?(match: Match): boolean
  isExample?(value: string): boolean
  /** The pattern is as loose as prose: it needs what it says, so it is medium at most. */
  fixed?: 'medium'
  examples: Detector['examples']
}

const defaultLead = 120
const defaultReach = 600

/** The detector of one row: it looks at the stretch around each keyword, each stretch once. */
export function detectorOfPattern(row: PatternRow): Detector {
  const pattern = RE2JS.compile(row.pattern)
  const type = row.variant === undefined ? row.kind : `${row.kind}:${row.variant}`
  return {
    id: row.id,
    kind: row.kind,
    chance: 1e-6,
    noise: 0.5,
    keywords: row.keywords,
    *scan(view: View, at: Window) {
      for (const { from, to } of stretchesOf(at, view.text.length, row)) {
        if (row.requires !== undefined && !view.text.slice(from, to).includes(row.requires)) continue
        const matcher = pattern.matcher(view.text.slice(from, to))
        while (matcher.find()) {
          const start = from + matcher.start(row.group ?? 0)
          const value = matcher.group(row.group ?? 0) ?? ''
          const match = { value, view, start, end: start + value.length }
          if (value !== '' && (row.accepts === undefined || row.accepts(match))) yield candidateOf(type, match, row)
        }
      }
    },
    examples: row.examples,
  }
}

function stretchesOf(at: Window, length: number, row: PatternRow): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (const hit of at.hits) {
    const from = Math.max(0, hit - (row.lead ?? defaultLead))
    const to = Math.min(length, hit + (row.reach ?? defaultReach))
    const last = stretches[stretches.length - 1]
    if (last !== undefined && from <= last.to) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}

function candidateOf(type: string, match: Match, row: PatternRow): Candidate {
  return {
    type,
    start: match.start,
    end: match.end,
    fixed: row.fixed,
    isExample: row.isExample?.(match.value) ?? false,
    isChecked: false,
    evidence: [{ code: 'format', id: row.id }],
  }
}
