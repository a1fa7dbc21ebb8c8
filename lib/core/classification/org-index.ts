import AhoCorasick from 'modern-ahocorasick'
import type { Candidate } from './detector'
import { codeBlocksOf } from './detectors/code/code-blocks'
import { type Fingerprint, findFingerprints } from './fingerprint/fingerprint'
import { foldText, isAscii } from './fold-text'
import type { LevelTable } from './level-of'
import type { View } from './view'

/** One of the organization's lists of terms. */
export interface Dictionary {
  /** The variant of the finding's type: `org.term:<list>`. A slug. */
  list: string
  terms: readonly string[]
  /** Text in which a term does not count: "Apollo" but not "Apollo Theater". */
  exclusions?: readonly string[]
  /** The level that a term of this list gives; left out: the policy's row, else Confidential. */
  level?: string
}

/** What the organization told the classifier about itself. Made by `createOrgIndex`. */
export interface OrgIndex {
  dictionaries: readonly Dictionary[]
  find(view: View): Candidate[]
}

/** Compiles the lists: one automaton, whole words, case and diacritics folded. Fingerprints are looked up in code alone. */
export function createOrgIndex(
  dictionaries: readonly Dictionary[],
  fingerprints: readonly Fingerprint[] = [],
): OrgIndex {
  const owners = new Map<string, Set<Dictionary>>()
  for (const dictionary of dictionaries) {
    for (const term of dictionary.terms) {
      const folded = foldText(term.normalize('NFKC').trim())
      if (folded !== '') owners.set(folded, (owners.get(folded) ?? new Set()).add(dictionary))
    }
  }
  const words = [...owners.keys()]
  const automaton = new AhoCorasick(words.filter(isAscii).map((pattern) => ({ pattern })))
  const others = words.filter((word) => !isAscii(word))

  function find(view: View): Candidate[] {
    const terms = findTerms(view)
    return [...terms, ...codeWithTerms(view, terms), ...findFingerprints(view, fingerprints)]
  }

  function findTerms(view: View): Candidate[] {
    if (words.length === 0) return []
    const ascii = isAscii(view.folded) ? view.folded : view.folded.replace(/[^\0-\x7f]/g, '\x7f')
    const hits: [start: number, word: string][] = automaton.search(ascii).map((match) => [match.start, match.pattern])
    for (const word of isAscii(view.folded) ? [] : others) {
      for (let at = view.folded.indexOf(word); at >= 0; at = view.folded.indexOf(word, at + 1)) hits.push([at, word])
    }
    return hits.flatMap(([start, word]) => {
      const end = start + word.length
      if (!isWholeWord(view.folded, start, end)) return []
      return [...(owners.get(word) ?? [])].flatMap((dictionary): Candidate[] =>
        isExcluded(view.folded, start, end, dictionary)
          ? []
          : [
              {
                type: `org.term:${dictionary.list}`,
                start,
                end,
                fixed: 'high',
                evidence: [{ code: 'list', id: dictionary.list }],
              },
            ],
      )
    })
  }
  return { dictionaries, find }
}

/** No lists at all: a new installation. */
export const emptyOrgIndex: OrgIndex = createOrgIndex([])

/** The table with the levels that the lists themselves name; the policy's own rows for a list win by being there. */
export function withListLevels(table: LevelTable, org: OrgIndex): LevelTable {
  const named = new Set(table.rows.flatMap((row) => row.of))
  const levels = org.dictionaries.filter(({ list, level }) => level !== undefined && !named.has(`org.term:${list}`))
  if (levels.length === 0) return table
  const types = levels.map(({ list }) => `org.term:${list}`)
  const rows = table.rows.map((row) =>
    row.of.some((type) => type === 'org.term' || type === 'org')
      ? { ...row, except: [...(row.except ?? []), ...types] }
      : row,
  )
  const own = levels.map(({ list, level }) => {
    return { level: level ?? table.base, of: [`org.term:${list}`], confidence: 'medium' as const, count: 1 }
  })
  return { ...table, rows: [...rows, ...own] }
}

/** Code that names something of the organization is its own: one finding for each block and list. */
function codeWithTerms(view: View, terms: readonly Candidate[]): Candidate[] {
  if (terms.length === 0) return []
  const found = new Map<string, Candidate>()
  const blocks = codeBlocksOf(view)
  let at = 0
  for (const { start, evidence } of [...terms].sort((one, other) => one.start - other.start)) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at += 1
    const block = blocks[at]
    if (block === undefined || start < block.start) continue
    const key = `${at} ${evidence[0]?.id}`
    if (!found.has(key))
      found.set(key, { type: 'code.internal', start: block.start, end: block.end, fixed: 'high', evidence })
  }
  return [...found.values()]
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  const startsInside = letter.test(text.charAt(start - 1)) && letter.test(text.charAt(start))
  const endsInside = letter.test(text.charAt(end)) && letter.test(text.charAt(end - 1))
  // Scripts without spaces have no word edges to look for.
  const isSpaced = text.charCodeAt(start) < 0x2e80
  return !isSpaced || (!startsInside && !(endsInside && !isInflection(text, end)))
}

/** Plural and genitive: one or two letters more, then an end. */
function isInflection(text: string, end: number): boolean {
  return /^(?:'?s|es|en|e|n)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))
}

function isExcluded(text: string, start: number, end: number, dictionary: Dictionary): boolean {
  return (dictionary.exclusions ?? []).some((exclusion) => {
    const folded = foldText(exclusion)
    if (folded === '') return false
    const around = text.slice(Math.max(0, start - folded.length), end + folded.length)
    return around.includes(folded)
  })
}
