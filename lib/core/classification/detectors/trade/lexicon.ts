import type { View, Window } from '../../view'

/**
 * Cue words that say the same kind of thing. A term is a whole word with up to two letters of inflection; `stem*` may go
 * on, `*ending` may begin anywhere in a word, `*part*` both.
 */
export interface CueClass {
  name: string
  /** What one distinct term of the class adds to the evidence. */
  weight: number
  terms: readonly string[]
}

/** A cue word where it stands in a view. */
export interface Cue {
  start: number
  end: number
  name: string
  weight: number
  term: string
}

export interface Lexicon {
  /** What the keyword index looks for. */
  keywords: readonly string[]
  /** The cue at a keyword's place; null where the letters around say that it is another word. */
  cueAt(view: View, start: number): Cue | null
}

interface Entry {
  bare: string
  name: string
  weight: number
  isOpenBefore: boolean
  isOpenAfter: boolean
}

const keyLength = 2

/** Compiles cue classes; where two terms begin alike the longer one that fits wins. */
export function createLexicon(classes: readonly CueClass[]): Lexicon {
  const buckets = new Map<string, Entry[]>()
  const keywords = new Set<string>()
  for (const { name, weight, terms } of classes) {
    for (const term of terms) {
      const bare = term.replace(/^\*|\*$/g, '')
      keywords.add(bare)
      const key = bare.slice(0, keyLength)
      const entry = { bare, name, weight, isOpenBefore: term.startsWith('*'), isOpenAfter: term.endsWith('*') }
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [entry])
      else bucket.push(entry)
    }
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.bare.length - a.bare.length)

  function cueAt(view: View, start: number): Cue | null {
    const { folded } = view
    const third = folded.charCodeAt(start + keyLength)
    for (const entry of buckets.get(folded.slice(start, start + keyLength)) ?? []) {
      const { bare, name, weight } = entry
      if (bare.length > keyLength && bare.charCodeAt(keyLength) !== third) continue
      if (!folded.startsWith(bare, start) || !fits(folded, start, entry)) continue
      return { start, end: wordEnd(folded, start + bare.length), name, weight, term: bare }
    }
    return null
  }
  return { keywords: [...keywords], cueAt }
}

/** The cues of a window, in order. */
export function* cuesIn(view: View, at: Window, lexicon: Lexicon): Iterable<Cue> {
  for (const hit of at.hits) {
    const cue = lexicon.cueAt(view, hit)
    if (cue !== null) yield cue
  }
}

function fits(folded: string, start: number, { bare, isOpenBefore, isOpenAfter }: Entry): boolean {
  // Scripts without spaces have no word edges.
  if (bare.charCodeAt(0) >= 0x2e80) return true
  if (!isOpenBefore && isLetter(folded.charCodeAt(start)) && isLetter(folded.charCodeAt(start - 1))) return false
  const end = start + bare.length
  if (isOpenAfter || !isLetter(folded.charCodeAt(end - 1)) || !isLetter(folded.charCodeAt(end))) return true
  if (bare.length < 5) return folded.charAt(end) === 's' && !isLetter(folded.charCodeAt(end + 1))
  return !isLetter(folded.charCodeAt(end + 1)) || !isLetter(folded.charCodeAt(end + 2))
}

/** Where the word ends that a term stands at the beginning of. */
function wordEnd(folded: string, from: number): number {
  let end = from
  if (!isLetter(folded.charCodeAt(from - 1))) return end
  while (end < from + 16 && isLetter(folded.charCodeAt(end))) end += 1
  return end
}

/** A Latin letter, in `foldText` form; hyphens and digits are edges. */
export function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x2000)
}
