import { ViewWriter } from '../view'
import type { Joined } from './joined'

/** Fewer single characters than this in a row are ordinary text ("a b c"). */
const minRun = 8
const maxSeparator = 4
const alphanumerics = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(unit))),
)
const noPlaces: readonly number[] = []

/**
 * `4 1 1 1 …`, `4, 1, 1`, `["4","1"]`: runs of at least 8 single characters with the same few signs between, written
 * together. A blank may be one of the characters. Null when there is none.
 */
export function unspacedText(text: string): Joined | null {
  const writer = new ViewWriter()
  const seams: number[] = []
  let from = 0
  const lastStart = text.length - (2 * minRun - 1)
  for (let index = nextSingle(text, 0); index >= 0 && index <= lastStart; ) {
    const places = spacedRun(text, index)
    const last = places[places.length - 1] ?? index
    if (places.length >= minRun) {
      writer.copy(text, from, index)
      for (const at of places) {
        writer.write(text.charAt(at), at)
        seams.push(writer.length)
      }
      from = last + 1
    }
    index = nextSingle(text, last + 1)
  }
  if (from === 0) return null
  writer.copy(text, from, text.length)
  return { ...writer.finish(text.length), seams }
}

/** Where the next letter or digit with none beside it stands; -1 = there is none. This looks at every character. */
function nextSingle(text: string, from: number): number {
  let isInWord = isAlphanumeric(text, from - 1)
  for (let index = from; index < text.length; index += 1) {
    const isLetter = alphanumerics[text.charCodeAt(index)] === 1
    if (isLetter && !isInWord && alphanumerics[text.charCodeAt(index + 1)] !== 1) return index
    isInWord = isLetter
  }
  return -1
}

function isSingle(text: string, index: number): boolean {
  return isAlphanumeric(text, index) && !isAlphanumeric(text, index + 1) && !isAlphanumeric(text, index - 1)
}

/** Where the single characters of the run that begins here stand. */
function spacedRun(text: string, start: number): readonly number[] {
  const separator = separatorAfter(text, start)
  if (separator === '') return noPlaces
  const places = [start]
  const step = separator.length + 1
  for (let at = start; text.startsWith(separator, at + 1); ) {
    at += step
    if (!isElement(text, at)) break
    places.push(at)
  }
  // The last character must stand alone as well, or it is the first of a word; blanks at the end are none of it.
  if (isAlphanumeric(text, (places[places.length - 1] ?? start) + 1)) places.pop()
  while (places.length > 0 && text.charAt(places[places.length - 1] ?? start) === ' ') places.pop()
  return places
}

/** The signs between this single character and the next; empty when there are none, or too many. */
function separatorAfter(text: string, start: number): string {
  let end = start + 1
  while (end < text.length && end - start <= maxSeparator && !isAlphanumeric(text, end)) end += 1
  return isSingle(text, end) ? text.slice(start + 1, end) : ''
}

function isElement(text: string, index: number): boolean {
  return isAlphanumeric(text, index) || /[!#-&(-+\--~ ]/.test(text.charAt(index))
}

function isAlphanumeric(text: string, index: number): boolean {
  return alphanumerics[text.charCodeAt(index)] === 1
}
