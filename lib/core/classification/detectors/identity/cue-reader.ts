import { headerOf, includesWord, textAround } from '../../context'
import { isAscii } from '../../fold-text'
import type { View } from '../../view'

const none: ReadonlySet<string> = new Set()
/** Values that begin within so many characters share one look around. */
const blockChars = 32
/** No cue is longer. */
const maxCue = 40

/** Which of many cues stand around a value of one view. */
export type CueReader = (start: number, end: number) => ReadonlySet<string>

/**
 * Looks up many cues around a value at once: by their first words, so that the cost is that of the words and not of the
 * cues, and once for all values of a block. The result holds the cues that `hasCue` would find, each by itself.
 */
export function createCueIndex(cues: Iterable<string>): (view: View) => CueReader {
  const find = createFinder(cues)
  return (view) => {
    const byHeader = new Map<string, ReadonlySet<string>>()
    let lastBlock = -1
    let lastCues = none
    return (start, end) => {
      const block = Math.floor(start / blockChars)
      if (block !== lastBlock) {
        const from = block * blockChars
        // A word may lie over an edge of the block: it is read whole.
        const own = view.folded.slice(
          Math.max(0, from - maxCue),
          wordEnd(view.folded, Math.max(end, from + blockChars)),
        )
        lastBlock = block
        lastCues = find(`${textAround(view, from, from + blockChars)}\u0001${view.path}\u0001${own}`)
      }
      const header = headerOf(view, start)
      if (header === null) return lastCues
      const known = byHeader.get(header) ?? find(header)
      byHeader.set(header, known)
      return known.size === 0 ? lastCues : new Set([...lastCues, ...known])
    }
  }
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < from + maxCue && /[a-z]/.test(text.charAt(end))) end += 1
  return end
}

function createFinder(cues: Iterable<string>): (text: string) => ReadonlySet<string> {
  const byFirstWord = new Map<string, string[]>()
  const native: string[] = []
  for (const cue of new Set(cues)) {
    const first = /^[a-z]+/.exec(cue)?.[0]
    if (first === undefined) native.push(cue)
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), cue])
  }
  return (text) => {
    let found: Set<string> | null = null
    const add = (candidates: readonly string[] | undefined) => {
      for (const cue of candidates ?? []) if (includesWord(text, [cue])) found = (found ?? new Set()).add(cue)
    }
    for (const [word] of text.matchAll(/[a-z]+/g)) {
      add(byFirstWord.get(word))
      // Plural, genitive: one more letter is the same word.
      if (word.length > 4) add(byFirstWord.get(word.slice(0, -1)))
    }
    if (!isAscii(text)) add(native)
    return found ?? none
  }
}
