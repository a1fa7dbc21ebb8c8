import type { Segment } from '../finding'
import { canonicalText } from '../views/canonical'
import { type Fragment, fragmentsAtEnd } from './value-fragments'

const contextChars = 64

/** A part of a value in one message. */
interface Piece extends Fragment {
  segment: string
  /** How long it is as it is read. */
  length: number
}

/** Parts of a value so far, waiting for more. `before`: the words that stand before the first part. */
export interface OpenJoin {
  before: string
  value: string
  pieces: Piece[]
}

/** A value put together, with the words around it, and the join that may go on from it. */
export interface JoinedText {
  text: string
  /** Where the last two parts meet. */
  seam: number
  /** Where the first part begins. */
  start: number
  pieces: Piece[]
  next: OpenJoin
}

const read = (text: string) => canonicalText(text)?.text ?? text

/**
 * The parts at the end of a message that a later one may go on from. `announced`: the message before, whose end may say what
 * begins here.
 */
export function openJoins(segment: Segment, announced: Segment | undefined): OpenJoin[] {
  const said = announced === undefined ? '' : `${read(announced.text.trimEnd().slice(-contextChars))} `
  return fragmentsAtEnd(segment.text).map(({ start, end }) => {
    const value = read(segment.text.slice(start, end))
    return {
      before: said + read(segment.text.slice(Math.max(0, start - contextChars), start)),
      value,
      pieces: [{ segment: segment.id, start, end, length: value.length }],
    }
  })
}

/** What was open and this part of a later message, as one value: without anything between, and in groups where it has them. */
export function joinedTexts(join: OpenJoin, segment: Segment, part: Fragment): JoinedText[] {
  const value = read(segment.text.slice(part.start, part.end))
  if (!couldBeValue(join.value, value)) return []
  const after = read(segment.text.slice(part.end, part.end + contextChars))
  // The words before it may say what it is.
  const lead = read(segment.text.slice(Math.max(0, part.start - contextChars), part.start)).trim()
  const separators = /\d[ -]\d/.test(`${join.value} ${value}`) && /[ -]/.test(join.value + value) ? ['', ' '] : ['']
  return separators.map((separator) => {
    const whole = join.value + separator + value
    const before = lead === '' ? join.before : `${join.before}${lead} `
    const piece = { segment: segment.id, ...part, length: separator.length + value.length }
    const pieces = [...join.pieces, piece]
    return {
      text: before + whole + after,
      seam: before.length + join.value.length,
      start: before.length,
      pieces,
      next: { before, value: whole, pieces },
    }
  })
}

/**
 * Is it worth reading? Digits of a number that somebody would type in parts; a token with both letters and digits, or with
 * the sign of an address; and not two ordinary words.
 */
function couldBeValue(first: string, second: string): boolean {
  const whole = first + second
  const { length } = whole.replace(/[^\p{L}\p{N}]/gu, '')
  if (length > 120 || !/\d|[@_]/.test(whole)) return false
  if (/^[\d ./-]+$/.test(whole)) return length >= 8 && length <= 24
  return length >= 9 && /\d|[@_]/.test(first) && (/\d/.test(second) || /[a-z][A-Z]|@|\.[a-z]{2,}/.test(second))
}
