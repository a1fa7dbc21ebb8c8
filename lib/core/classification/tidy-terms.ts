import { foldText } from './fold-text'

/** Limits of one list, and of all together: what is made ready after a change in about half a second (measured). */
export const listLimits = {
  terms: 5_000,
  exclusions: 500,
  termLength: 200,
  characters: 300_000,
  lists: 50,
  allTerms: 50_000,
} as const

const shortest = 2

export interface ReadTerms {
  terms: string[]
  /** How often a term came again, in whatever case, with whatever diacritics. */
  duplicates: number
  /** The first ten lines that cannot be a term: by number, never by what they say. */
  problems: { line: number; sentence: string }[]
}

/**
 * Reads terms, one a line; of a CSV file the first column. Spaces are tidied, empty lines left out, and what the
 * classifier could not tell apart (case, diacritics) is kept once, as it came first.
 */
export function readTerms(text: string, kind: 'text' | 'csv' = 'text'): ReadTerms {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const read: ReadTerms = { terms: [], duplicates: 0, problems: [] }
  const seen = new Set<string>()
  lines.forEach((written, index) => {
    const term = tidyTerm(kind === 'csv' ? firstCell(written) : written)
    if (term === '') return
    const sentence = findTermProblem(term)
    if (sentence !== null) {
      if (read.problems.length < 10) read.problems.push({ line: index + 1, sentence })
      return
    }
    const folded = foldText(term.normalize('NFKC'))
    if (seen.has(folded)) read.duplicates += 1
    else read.terms.push(term)
    seen.add(folded)
  })
  return read
}

function tidyTerm(term: string): string {
  return term.replace(/\s+/g, ' ').trim()
}

/** What keeps a text from being a term; null = it may be one. */
export function findTermProblem(term: string): string | null {
  if (term.length > listLimits.termLength) return `At most ${listLimits.termLength} characters.`
  if (term.length < shortest) return `At least ${shortest} characters: a single letter stands in every text.`
  if (!/[\p{L}\p{N}]/u.test(term)) return 'At least one letter or digit.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  return /[\u0000-\u001f\u007f\u2028\u2029]/.test(term) ? 'No control characters.' : null
}

/** Up to the first comma, semicolon or tab outside quotes. */
function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"')
  return /^[^,;\t]*/.exec(line)?.[0] ?? ''
}

/** Two changes of one list together: what either added or took away. */
export function mergeTerms(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const gone = new Set(base.filter((term) => !mine.includes(term)))
  const added = mine.filter((term) => !base.includes(term) && !theirs.includes(term))
  return [...theirs.filter((term) => !gone.has(term)), ...added]
}
