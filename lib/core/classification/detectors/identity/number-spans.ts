import type { Window } from '../../view'

/** A stretch that may be a number: its compact form in upper case, and at which places letters stand (bits). */
export interface NumberSpan {
  start: number
  end: number
  compact: string
  letterBits: number
  /** How many groups it is written in. */
  groups: number
  /** What stands between the groups, each character once. */
  separators: string
}

type Token = [start: number, end: number]

const maxCompact = 24
const maxGroups = 8
const maxWord = 5

/**
 * Tokens with a digit, and runs of short tokens with one separator between, every way of taking neighbours together: a
 * constant number for each token. Text without digits costs a glance at each character.
 */
export function* numberSpans(text: string, at: Window): Iterable<NumberSpan> {
  for (let index = at.start; index < at.end; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue
    const tokens = runAround(text, index, at.start)
    yield* spansOf(text, tokens)
    index = tokens[tokens.length - 1]?.[1] ?? index
  }
}

/** The run in which a digit stands: up to two short words before, and everything linked after. */
function runAround(text: string, digit: number, from: number): Token[] {
  const tokens: Token[] = [tokenAt(text, digit)]
  for (let count = 0; count < 2; count += 1) {
    const first = tokens[0]?.[0] ?? digit
    if (first - 2 < from || !isSeparator(text.charCodeAt(first - 1)) || !isAlnum(text.charCodeAt(first - 2))) break
    const before = tokenAt(text, first - 2)
    if (before[1] - before[0] > maxWord || before[0] < from) break
    tokens.unshift(before)
  }
  for (;;) {
    const end = tokens[tokens.length - 1]?.[1] ?? digit
    if (!isSeparator(text.charCodeAt(end)) || !isAlnum(text.charCodeAt(end + 1))) return tokens
    const next = tokenAt(text, end + 1)
    if (next[1] - next[0] > maxWord && !hasDigit(text, next)) return tokens
    tokens.push(next)
    if (tokens.length > 4_000) return tokens
  }
}

function tokenAt(text: string, index: number): Token {
  let [start, end] = [index, index + 1]
  while (start > 0 && isAlnum(text.charCodeAt(start - 1))) start -= 1
  while (end < text.length && isAlnum(text.charCodeAt(end))) end += 1
  return [start, end]
}

function* spansOf(text: string, tokens: readonly Token[]): Iterable<NumberSpan> {
  for (let first = 0; first < tokens.length; first += 1) {
    const start = tokens[first]?.[0] ?? 0
    let [compact, letterBits, separators] = ['', 0, '']
    let digits = 0
    for (let last = first; last < tokens.length && last < first + maxGroups; last += 1) {
      const [from, to] = tokens[last] ?? [0, 0]
      if (compact.length + to - from > maxCompact) break
      if (last > first && !separators.includes(text.charAt(from - 1))) separators += text.charAt(from - 1)
      for (let index = from; index < to; index += 1) {
        if (isDigit(text.charCodeAt(index))) digits += 1
        else letterBits |= 1 << (compact.length + index - from)
      }
      compact += text.slice(from, to).toUpperCase()
      if (separators.length > 3) break
      if (digits < 2 || compact.length < 5) continue
      if (last > first && isMiddleOfRun(text, tokens, first, last)) continue
      yield { start, end: to, compact, letterBits, groups: last - first + 1, separators }
    }
  }
}

/** Some groups of digits out of a longer row of them are no number of their own. */
function isMiddleOfRun(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const inner = text.charAt(tokens[first]?.[1] ?? 0)
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const isLinked = (token: Token | undefined, separator: string) =>
    token !== undefined && separator === inner && isAllDigits(text, token)
  if (isLinked(before, text.charAt((tokens[first]?.[0] ?? 0) - 1)) && isAllDigits(text, tokens[first] ?? [0, 0]))
    return true
  return isLinked(after, text.charAt(tokens[last]?.[1] ?? 0)) && isAllDigits(text, tokens[last] ?? [0, 0])
}

function isAllDigits(text: string, [start, end]: Token): boolean {
  for (let index = start; index < end; index += 1) if (!isDigit(text.charCodeAt(index))) return false
  return true
}

function hasDigit(text: string, [start, end]: Token): boolean {
  for (let index = start; index < end; index += 1) if (isDigit(text.charCodeAt(index))) return true
  return false
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isAlnum(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
}

/** Space, + - . / : _ */
function isSeparator(unit: number): boolean {
  return unit === 0x20 || unit === 0x2b || (unit >= 0x2d && unit <= 0x2f) || unit === 0x3a || unit === 0x5f
}
