import AhoCorasick from 'modern-ahocorasick'
import type { Detector } from './detector'
import { isAscii } from './fold-text'
import type { View, Window } from './view'

const windowChars = 1024

/** Finds the keywords of all detectors in one pass. */
export interface KeywordIndex {
  /** For each detector with a hit, by its place in the list: the windows around its keywords, merged, in order. */
  windowsIn(view: View): Map<number, Window[]>
}

/** Builds the automaton over the detectors' keywords (ASCII, folded; others are looked up one by one). */
export function createKeywordIndex(detectors: readonly Detector[]): KeywordIndex {
  const owners = new Map<string, number[]>()
  detectors.forEach((detector, index) => {
    for (const keyword of detector.keywords) owners.set(keyword, [...(owners.get(keyword) ?? []), index])
  })
  const words = [...owners.keys()]
  const automaton = new AhoCorasick(words.filter(isAscii).map((pattern) => ({ pattern, data: owners.get(pattern) })))
  const others = words.filter((word) => !isAscii(word))

  function windowsIn(view: View): Map<number, Window[]> {
    const hits = new Map<number, number[]>()
    const add = (start: number, indices: readonly number[]) => {
      for (const index of indices) {
        const list = hits.get(index)
        if (list === undefined) hits.set(index, [start])
        else if (list[list.length - 1] !== start) list.push(start)
      }
    }
    for (const match of automaton.search(asciiOf(view.folded))) add(match.start, match.data ?? [])
    if (!isAscii(view.folded)) {
      for (const word of others) {
        const indices = owners.get(word) ?? []
        for (let at = view.folded.indexOf(word); at >= 0; at = view.folded.indexOf(word, at + 1)) add(at, indices)
      }
    }
    return new Map(
      [...hits].map(([index, starts]) => [
        index,
        mergeWindows(
          view.text.length,
          starts.sort((a, b) => a - b),
        ),
      ]),
    )
  }
  return { windowsIn }
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
