import type { Segment } from '../finding'
import { canonicalText } from '../views/canonical'
import { type Fragment, fragmentsAtEnd } from './value-fragments'

const contextChars = 64

/** A part of a value in one message. */
export interface Piece extends Fragment {
  segment: string
  /** How long it is as it is read. */
  length: number
}

/** Parts of a value so far, waiting for more. `before`: the words that stand before the first part. */
export interface OpenJoin {
  index: number
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
  /** Have both parts a digit? Only such a value may go on over a third message. */
  isValue: boolean
  next: OpenJoin
}

const read = (text: string) => canonicalText(text)?.text ?? text

/** The parts at the end of a message that a later one may go on from. */
export function openJoins(segment: Segment, index: number): OpenJoin[] {
  return fragmentsAtEnd(segment.text).map(({ start, end }) => {
    const value = read(segment.text.slice(start, end))
    return {
      index,
      before: read(segment.text.slice(Math.max(0, start - contextChars), start)),
      value,
      pieces: [{ segment: segment.id, start, end, length: value.length }],
    }
  })
}

/** What was open and this part of a later message, as one value: without anything between, and in groups where it has them. */
export function joinedTexts(join: OpenJoin, segment: Segment, part: Fragment, index: number): JoinedText[] {
  const value = read(segment.text.slice(part.start, part.end))
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
      isValue: /\d/.test(join.value) && /\d/.test(value),
      next: { index, before, value: whole, pieces },
    }
  })
}
