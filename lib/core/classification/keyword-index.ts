import AhoCorasick from 'modern-ahocorasick'
import type { Detector } from './detector'
import { isAscii } from './fold-text'
import type { View, Window } from './view'

const windowChars = 1024

/** Finds the keywords of all detectors in one pass. */
export interface KeywordIndex {
  /**
   * The detectors that have to look at a view, in the order of their list, each with the windows around its keywords,
   * merged and in order; one without keywords looks at the whole.
   */
  looksAt(view: View): Look[]
}

interface Look {
  detector: Detector
  windows: readonly Window[]
}

/** Builds the automaton over the detectors' keywords (ASCII, folded; others are looked up one by one). */
export function createKeywordIndex(detectors: readonly Detector[]): KeywordIndex {
  const owners = new Map<string, number[]>()
  detectors.forEach((detector, index) => {
    for (const keyword of detector.keywords) owners.set(keyword, [...(owners.get(keyword) ?? []), index])
  })
  const words = [...owners.keys()]
  const automaton = new AhoCorasick(words.filter(isAscii).map((pattern) => ({ pattern, data: owners.get(pattern) })))
  const others = bySign(words.filter((word) => !isAscii(word)))

  const wholes = [...detectors.keys()].filter((index) => detectors[index]?.keywords.length === 0)

  function looksAt(view: View): Look[] {
    if (view.text.length === 0) return []
    const hits = new Map<number, number[]>()
    const add = (start: number, indices: readonly number[]) => {
      for (const index of indices) {
        const list = hits.get(index)
        if (list === undefined) hits.set(index, [start])
        else if (list[list.length - 1] !== start) list.push(start)
      }
    }
    for (const match of automaton.search(asciiOf(view.folded))) add(match.start, match.data ?? [])
    if (!isAscii(view.folded)) findOthers(view.folded, others, (start, word) => add(start, owners.get(word) ?? []))
    const whole = [{ start: 0, end: view.text.length, hits: [] }]
    return [...wholes, ...hits.keys()]
      .sort((a, b) => a - b)
      .flatMap((index): Look[] => {
        const detector = detectors[index]
        const starts = hits.get(index)?.sort((a, b) => a - b)
        if (detector === undefined) return []
        return [{ detector, windows: starts === undefined ? whole : mergeWindows(view.text.length, starts) }]
      })
  }
  return { looksAt }
}

/** Words by their first character beyond ASCII, with its place in the word. */
type OtherWords = ReadonlyMap<number, readonly { word: string; offset: number }[]>

function bySign(words: readonly string[]): OtherWords {
  const grouped = new Map<number, { word: string; offset: number }[]>()
  for (const word of words) {
    const offset = word.search(/[^\0-\x7f]/)
    const sign = word.charCodeAt(offset)
    const known = grouped.get(sign)
    if (known === undefined) grouped.set(sign, [{ word, offset }])
    else known.push({ word, offset })
  }
  return grouped
}

/** One walk over the text, however many words there are. */
function findOthers(folded: string, others: OtherWords, add: (start: number, word: string) => void): void {
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at)
    if (unit < 0x80) continue
    for (const { word, offset } of others.get(unit) ?? [])
      if (folded.startsWith(word, at - offset) && at >= offset) add(at - offset, word)
  }
}

/** The automaton segments graphemes as soon as it sees one character that is not ASCII, at a thousand times the cost. */
function asciiOf(folded: string): string {
  return isAscii(folded) ? folded : folded.replace(/[^\0-\x7f]/g, '\x7f')
}

function mergeWindows(length: number, hits: readonly number[]): Window[] {
  const windows: { start: number; end: number; hits: number[] }[] = []
  for (const hit of hits) {
    const start = Math.max(0, hit - windowChars)
    const end = Math.min(length, hit + windowChars)
    const last = windows[windows.length - 1]
    if (last !== undefined && start <= last.end) {
      last.end = end
      last.hits.push(hit)
    } else windows.push({ start, end, hits: [hit] })
  }
  return windows
}
