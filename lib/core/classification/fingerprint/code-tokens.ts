import { isSpace, isWordUnit } from '../detectors/code/line-shape'

/** A token of source code, where it stands. */
export interface CodeToken {
  text: string
  start: number
  end: number
}

const longestToken = 200

/**
 * The tokens of a stretch of source code, normalised for comparison: words and numbers as they are, signs one by one, white
 * space and comments dropped. It knows no language: comments are those of C, of shells and of SQL, told by what stands
 * around their leaders, so that any piece of a file gives the tokens that the file gives there. Linear.
 */
export function codeTokens(text: string, start = 0, end = text.length): CodeToken[] {
  const tokens: CodeToken[] = []
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit) || unit === 0x0a) {
      at += 1
      continue
    }
    const behind = endOfComment(text, at, start, end)
    if (behind > at) {
      at = behind
      continue
    }
    let to = at + 1
    if (isWordUnit(unit)) while (to < end && to - at < longestToken && isWordUnit(text.charCodeAt(to))) to += 1
    tokens.push({ text: text.slice(at, to), start: at, end: to })
    at = to
  }
  return tokens
}

/** Where the comment that begins here ends; the index itself where none does. */
function endOfComment(text: string, at: number, start: number, end: number): number {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const before = at > start ? text.charCodeAt(at - 1) : 0x0a
  const isFree = before === 0x0a || isSpace(before) || before === 0x3b || before === 0x7b || before === 0x7d
  if (!isFree) return at
  if (unit === 0x2f && next === 0x2a) {
    const close = text.indexOf('*/', at + 2)
    return close < 0 || close > end ? end : close + 2
  }
  const isLine =
    (unit === 0x2f && next === 0x2f) || // "//"
    (unit === 0x23 && (isSpace(next) || next === 0x21 || next === 0x23 || next === 0x0a)) || // "# ", "#!", "##"
    (unit === 0x2d && next === 0x2d && isSpace(text.charCodeAt(at + 2))) || // "-- "
    (unit === 0x2a && (isSpace(next) || next === 0x2f || next === 0x0a) && isFirstOfLine(text, at, start)) // " * "
  if (!isLine) return at
  const newline = text.indexOf('\n', at)
  return newline < 0 || newline > end ? end : newline
}

function isFirstOfLine(text: string, at: number, start: number): boolean {
  let index = at - 1
  while (index >= start && at - index < 100 && isSpace(text.charCodeAt(index))) index -= 1
  return index < start || text.charCodeAt(index) === 0x0a
}
