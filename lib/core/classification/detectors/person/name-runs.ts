import type { View, Window } from '../../view'

/** A capitalised word of a run: where it stands, and whether it is a single initial. */
export interface NameWord {
  start: number
  end: number
  isInitial: boolean
}

const maxWords = 6
const particles =
  /^ (?:van der|van den|van de|van|von|von der|de la|de los|de|del|della|der|den|di|da|dos|du|la|le|bin|ibn|al|el|ter|zu|y|e) (?=\p{Lu})/u

/** Runs of capitalised words with one space between, particles and initials among them; one pass. */
export function* nameRuns(view: View, at: Window): Iterable<NameWord[]> {
  const { text } = view
  for (let index = at.start; index < at.end; index += 1) {
    if (!isUpper(text.charCodeAt(index)) || isWordUnit(text.charCodeAt(index - 1))) continue
    const words: NameWord[] = []
    let start = index
    while (words.length < maxWords) {
      const end = wordEnd(text, start)
      const isInitial = end - start === 1
      words.push({ start, end, isInitial })
      const after = isInitial && text.charAt(end) === '.' ? end + 1 : end
      const next = nextStart(text, after)
      if (next === null) break
      start = next
    }
    yield words
    index = Math.max(index, (words[words.length - 1]?.end ?? index) - 1)
  }
}

/** The next capitalised word behind one space, or a particle. */
function nextStart(text: string, end: number): number | null {
  if (text.charAt(end) !== ' ') return null
  if (isUpper(text.charCodeAt(end + 1))) return end + 1
  const unit = text.charCodeAt(end + 1)
  // Only the letters with which particles begin.
  if (!'vdbiatzyel'.includes(String.fromCharCode(unit))) return null
  const particle = particles.exec(text.slice(end, end + 14))
  return particle === null ? null : end + particle[0].length
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && end - start < 30) {
    const unit = text.charCodeAt(end)
    const isJoint = (unit === 0x27 || unit === 0x2019 || unit === 0x2d) && isWordUnit(text.charCodeAt(end + 1))
    if (!isWordUnit(unit) && !isJoint) break
    end += 1
  }
  return end
}

function isUpper(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a
  const char = String.fromCharCode(unit)
  return unit < 0x530 && char !== char.toLowerCase()
}

/** A letter, a digit or an underscore. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x5f
  return unit >= 0xc0 && unit < 0x2000
}
