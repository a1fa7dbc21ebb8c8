import { ViewWriter } from '../view'

/** Fewer single characters than this in a row are ordinary text ("a b c"). */
const minRun = 8
const maxSideChars = 48

export interface Joined {
  text: string
  map: Int32Array
  seams: number[]
}

/** `4 1 1 1 …`: runs of at least 8 single characters with one separator, written together. Null when there is none. */
export function unspacedText(text: string): Joined | null {
  const writer = new ViewWriter()
  const seams: number[] = []
  let from = 0
  for (let index = 0; index + 2 * minRun - 2 < text.length; ) {
    const places = spacedRun(text, index)
    const last = places[places.length - 1] ?? index
    if (places.length < minRun) {
      index = Math.max(last, index + 1)
      continue
    }
    writer.copy(text, from, index)
    for (const at of places) {
      writer.write(text.charAt(at), at)
      seams.push(writer.length)
    }
    from = last + 1
    index = from
  }
  if (from === 0) return null
  writer.copy(text, from, text.length)
  return { ...writer.finish(text.length), seams }
}

/** Where the single characters of the run that begins here stand; groups may be three separators apart. */
function spacedRun(text: string, start: number): number[] {
  const separator = text.charAt(start + 1)
  if (!isSeparator(separator) || !isSolid(text.charAt(start)) || isSolid(text.charAt(start - 1))) return []
  const places = [start]
  for (let at = start; ; ) {
    const step = text.startsWith(separator.repeat(3), at + 1) ? 4 : 2
    if (text.charAt(at + 1) !== separator || !isSolid(text.charAt(at + step))) break
    at += step
    places.push(at)
  }
  // The last character must stand alone as well, or it is the first of a word.
  const last = places[places.length - 1] ?? start
  if (places.length > 1 && isSolid(text.charAt(last + 1))) places.pop()
  return places
}

function isSeparator(char: string): boolean {
  return char === ' ' || char === '.' || char === '-' || char === '_' || char === '|' || char === ',' || char === '\n'
}

function isSolid(char: string): boolean {
  return char !== '' && /[A-Za-z0-9+/=@_:.-]/.test(char) && char !== ' '
}

/**
 * Values wrapped over lines or over table cells: for each break between two value characters, the ends of both sides
 * without it. One text of all such joins, apart from each other. Null when there is none.
 */
export function unwrappedText(text: string): Joined | null {
  const writer = new ViewWriter()
  const seams: number[] = []
  let last = 0
  let open = false
  for (let index = 1; index < text.length - 1; index += 1) {
    const end = breakEnd(text, index)
    if (end === index) continue
    if (isValueSide(text, index - 8, index) && isValueSide(text, end, end + 8)) {
      const begin = Math.max(last, index - maxSideChars)
      if (open && begin > last) {
        // Too far from the break before to belong to it: the far side of that one ends here.
        writer.copy(text, last, Math.min(index, last + maxSideChars))
        writer.write('\n\n', last)
      }
      writer.copy(text, open && begin === last ? last : begin, index)
      seams.push(writer.length)
      last = end
      open = true
    }
    index = end
  }
  if (!open) return null
  writer.copy(text, last, Math.min(text.length, last + maxSideChars))
  return { ...writer.finish(text.length), seams }
}

/** A line break (with indentation), or the border of two table cells, between two characters of values. */
function breakEnd(text: string, index: number): number {
  const char = text.charAt(index)
  if (char !== '\n' && char !== '\r' && char !== ' ' && char !== '|') return index
  if (!/[A-Za-z0-9-]/.test(text.charAt(index - 1))) return index
  let end = index
  let lines = 0
  let bars = 0
  while (end < text.length && end - index < 16) {
    const next = text.charAt(end)
    if (next === '\n') lines += 1
    else if (next === '|') bars += 1
    else if (next !== ' ' && next !== '\r' && next !== '\t' && next !== '>') break
    end += 1
  }
  return lines + bars === 1 && /[A-Za-z0-9-]/.test(text.charAt(end)) ? end : index
}

function isValueSide(text: string, start: number, end: number): boolean {
  return /\d/.test(text.slice(Math.max(0, start), end))
}
