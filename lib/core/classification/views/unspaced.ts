import { ViewWriter } from '../view'
import type { Joined } from './joined'

/** Fewer single characters than this in a row are ordinary text ("a b c"). */
const minRun = 8
const maxSeparator = 4
const noPlaces: readonly number[] = []

/**
 * `4 1 1 1 …`, `4, 1, 1`, `["4","1"]`: runs of at least 8 single characters with the same few signs between, written
 * together. A blank may be one of the characters. Null when there is none.
 */
export function unspacedText(text: string): Joined | null {
  const writer = new ViewWriter()
  const seams: number[] = []
  let from = 0
  for (let index = 0; index + 2 * minRun - 2 < text.length; ) {
    const places = isSingle(text, index) ? spacedRun(text, index) : noPlaces
    if (places.length < minRun) {
      index = Math.max(places[places.length - 1] ?? 0, index + 1)
      continue
    }
    writer.copy(text, from, index)
    for (const at of places) {
      writer.write(text.charAt(at), at)
      seams.push(writer.length)
    }
    from = (places[places.length - 1] ?? index) + 1
    index = from
  }
  if (from === 0) return null
  writer.copy(text, from, text.length)
  return { ...writer.finish(text.length), seams }
}

/** A letter or digit with none beside it. */
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
  return isAlphanumeric(text, index) || /[ +/=@_:.-]/.test(text.charAt(index))
}

function isAlphanumeric(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}
