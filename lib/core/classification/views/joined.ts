import { ViewWriter } from '../view'

const maxSideChars = 48
const valueSideChars = 12

/** A view made of joins. `seams`: the view indices at which something between two characters was taken out. */
export interface Joined {
  text: string
  map: Int32Array
  seams: number[]
}

/**
 * Values wrapped over lines, cut into table cells or into strings that are put together: for each break between two value
 * characters, the ends of both sides without it. One text of all such joins, apart from each other. Null when there is none.
 */
export function unwrappedText(text: string): Joined | null {
  const writer = new ViewWriter()
  const seams: number[] = []
  let last = 0
  let open = false
  for (let mark = nextMark(text, 1); mark >= 0; mark = nextMark(text, Math.max(mark + 1, last))) {
    const index = breakStart(text, mark)
    const end = index < Math.max(1, last) ? index : breakEnd(text, index)
    if (
      end <= mark ||
      !isValueSide(text, index - valueSideChars, index) ||
      !isValueSide(text, end, end + valueSideChars)
    )
      continue
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
  if (!open) return null
  writer.copy(text, last, Math.min(text.length, last + maxSideChars))
  return { ...writer.finish(text.length), seams }
}

/** Where the next line break, border of a cell or closing quote stands; -1 = there is none. */
function nextMark(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0x0a || unit === 0x7c) return index
    if ((unit === 0x22 || unit === 0x27) && isStringEnd(text, index)) return index
  }
  return -1
}

/** Is the quote followed by an operator, or a blank, and a quote of the same kind? */
function isStringEnd(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  if (next !== 0x20 && next !== 0x0a && next !== 0x2b && next !== 0x2e && next !== 0x26 && next !== 0x5c) return false
  return stringBreak.test(text.slice(index, index + 60))
}

/** `" + "`, `' . '`, `" & _\n "`, `" \\\n "`, or nothing but blanks: two strings that are one. */
const stringBreak =
  /^(["'])[ \t]*(?:\+|\.{1,2}|&|\|\|)?[ \t]*[_\\]?\r?\n?[ \t]*(?:\+|\.{1,2}|&|\|\|)?[ \t]*\1(?=[\w+/=-])/
/** A line's end, with a backslash before it and what stands before a line: indentation, a quotation mark, a number, a diff. */
const lineBreak =
  /^[ \t]*\\?\r?\n[ \t]*(?:>[> \t]*|[+-][ \t]?(?=\w)|\d{1,5}[:.|)][ \t]+|(?:\/\/|#|\*|--)[ \t]+)?(?=[\w-])/
const cellBreak = /^[ \t]*\|[ \t]*(?=[\w-])/

/** Back over what belongs to the break that this mark is part of. */
function breakStart(text: string, mark: number): number {
  let index = mark
  while (index > 0 && mark - index < 16 && /[ \t\r\\]/.test(text.charAt(index - 1))) index -= 1
  return index
}

/** Where the break that begins here ends; the index itself when it is none, or nothing of a value stands before it. */
function breakEnd(text: string, index: number): number {
  if (!/[\w+/=-]/.test(text.charAt(index - 1))) return index
  const rest = text.slice(index, index + 60)
  const found = stringBreak.exec(rest) ?? lineBreak.exec(rest) ?? cellBreak.exec(rest)
  return found === null ? index : index + found[0].length
}

function isValueSide(text: string, start: number, end: number): boolean {
  return /\d/.test(text.slice(Math.max(0, start), end))
}
