import { endOfSpoken } from './spoken-operator'

/** What stands between a name and its value. `end`: where the value, with its quotes, begins. */
export interface Operator {
  end: number
  isProse: boolean
  /** A bare word may be anything here: only a quoted or a strong value counts. */
  isLoose: boolean
  /** The next argument of a call. */
  isArgument?: true
}

const assigned =
  /^(?:\\{0,3}["'`\])]|<\/(?:key|name)>)*(?:[ \t]{0,4}:?[ \t]{0,2}(?:string|String|str|&str|char\*|const char\*|text))?[ \t]{0,20}(?:\|\||=~|\?=|\.=|\+=|:=|::?:?=|=>|<-|={1,3}|!==?|:|>|->|\|>)[ \t]{0,20}(?:[=>][ \t]*)?(?:\r?\n[ \t]*)?(?:<string>|<value>|<!\[CDATA\[|["'\\]*(?:Bearer|Basic|Token) )?/
const element = /^<\/(?:key|name)>\s{0,40}<(?:string|value)>/
const argument = /^\\?["'`]\]?,[ \t]{0,10}(?=\\?["'`])/
const call = /^\(\s{0,4}(?:[A-Za-z_]+\s?[=:]\s?)?(?=@?["'`])/
const attribute = /^["'`](?:\s{1,20}[a-z-]{1,20}=["'][^"'\n]{0,40}["']){0,2}\s{1,20}(?:value|content)\s?=\s?(?=["'])/
/** How a value is given to the name that ends at `from`; null when nothing gives one. */
export function readOperator(
  text: string,
  folded: string,
  nameStart: number,
  from: number,
  isPassword: boolean,
): Operator | null {
  const rest = text.slice(from, from + 90)
  const strict = (length: number): Operator => ({ end: from + length, isProse: false, isLoose: false })
  const found = element.exec(rest) ?? assigned.exec(rest) ?? attribute.exec(rest)
  if (found !== null && found[0].trim() !== '') return strict(found[0].length)
  const next = argument.exec(rest)
  if (next !== null) return { ...strict(next[0].length), isArgument: true }
  const name = text.slice(nameStart, from)
  const called = call.exec(rest)
  if (called !== null && !/(?:get|find|read|fetch|load|has|is|parse|check|need|expect|test)[A-Za-z]*$/i.test(name))
    return strict(called[0].length)
  const gap = /^[ \t]{1,20}(?=[^\s])/.exec(rest)?.[0].length ?? 0
  const before = text.slice(Math.max(0, nameStart - 24), nameStart)
  if (gap > 0 && (/(?:^|\s)--?$/.test(before) || /^--?[a-z]/i.test(name)))
    return /^[-|]/.test(rest.charAt(gap)) ? null : strict(gap)
  if (gap > 0 && /(?:^|\n)[ \t]*(?:ENV|ARG|setx|SetEnv|setenv|fastcgi_param|env) $/i.test(before)) return strict(gap)
  // Whatever is only said has a digit.
  if (!/\d/.test(text.slice(from, from + 160)))
    return isPassword && gap > 0 && /["']/.test(rest.charAt(gap)) ? readAdjacent(rest, from, gap) : null
  const spoken = endOfSpoken(folded, from)
  if (spoken !== null) return { end: spoken, isProse: true, isLoose: false }
  return isPassword ? readAdjacent(rest, from, gap) : null
}

/** `password Br3zel!Laden99`, `PASSWORD 'x'`, or the value on a line of its own below the word. */
function readAdjacent(rest: string, from: number, gap: number): Operator | null {
  const cell = /^[ \t]{0,20}\|[ \t]{0,20}(?=[^\s|]{6,64}[ \t]*\|)/.exec(rest)
  if (cell !== null) return { end: from + cell[0].length, isProse: true, isLoose: true }
  const line = /^[ \t]*\r?\n[ \t]*(?=\S{6,64}[ \t]*(?:\r?\n|$))/.exec(rest)
  if (line !== null) return { end: from + line[0].length, isProse: true, isLoose: true }
  return gap > 0 ? { end: from + gap, isProse: true, isLoose: true } : null
}

/** `end`: behind its last character, which pieces that are put together may move. */
interface GivenValue {
  start: number
  end: number
  text: string
  isQuoted: boolean
}

const joint = /^["'`]\s{0,20}(?:\+|\.|&|\\)?\s{0,20}["'`]/
const maxPieces = 8

/** The value at `from`, without its quotes; null when it is empty, a call or an index. */
export function readValue(text: string, from: number, isProse: boolean): GivenValue | null {
  if (/^(?:""(?!")|''(?!')|``)/.test(text.slice(from, from + 3))) return null
  const quote = /^(?:\\{0,3}["'`]{1,3}|[bruf@$L]{1,2}["'])/.exec(text.slice(from, from + 6))?.[0] ?? ''
  const start = from + quote.length
  const limit = Math.min(text.length, start + 600)
  const end = quote === '' ? endOfBare(text, start, limit, isProse) : endOfQuoted(text, start, limit, quote)
  if (end === null) return null
  if (quote === '' && !isProse && /^[\w.$:>-]*$/.test(text.slice(start, end)) && /[([]/.test(text.charAt(end)))
    return null
  let value = text.slice(start, end)
  // A brace that the value itself opens is its own.
  const ends = /[{]/.test(value) ? /[.,;:?)\]]+$/ : isProse ? /[.,;:?)\]}"'`*\u201d\u201c\u00bb]+$/ : /[.,;:!?)\]}]+$/
  if (quote === '') value = value.replace(ends, '')
  // A quote that closes was taken for one that opens.
  if (value === '' || (quote !== '' && /^[,;)+:\s]/.test(value))) return null
  return quote === ''
    ? { start, end: start + value.length, text: value, isQuoted: false }
    : joinPieces(text, start, end, value)
}

function endOfBare(text: string, start: number, limit: number, isProse: boolean): number {
  const closers = isProse ? /\s/ : /[\s"'`,;<>()\\|&]/
  let end = start
  while (end < limit && !closers.test(text.charAt(end))) end += 1
  // Marks that no name, path or number has: brackets and angles are then the value's own as well.
  if (!isProse && /[()[\]<>&|]/.test(text.charAt(end)) && /[#@!%^*{}~]/.test(text.slice(start, end)))
    while (end < limit && !/[\s"'`,;]/.test(text.charAt(end)) && !text.startsWith('</', end)) end += 1
  return end
}

/** An opening quote that is itself escaped closes at the next backslash. */
function endOfQuoted(text: string, start: number, limit: number, quote: string): number | null {
  const closer = quote.charAt(quote.length - 1)
  const isEscaped = quote.startsWith('\\')
  let end = start
  while (end < limit) {
    const char = text.charAt(end)
    if (char === closer || char === '\n' || char === '\r') return end
    if (char === '\\') {
      if (isEscaped || /[nrt]/.test(text.charAt(end + 1))) return end
      end += 1
    }
    end += 1
  }
  return Math.min(end, limit)
}

/** `"Reh_" + "Wald12"` is one value. */
function joinPieces(text: string, start: number, firstEnd: number, first: string): GivenValue {
  let value = first
  let end = firstEnd
  for (let pieces = 1; pieces < maxPieces; pieces += 1) {
    const gap = joint.exec(text.slice(end, end + 50))
    if (gap === null) break
    const from = end + gap[0].length
    const stop = endOfQuoted(text, from, Math.min(text.length, from + 600), gap[0])
    if (stop === null || stop === from || !/["'`]/.test(text.charAt(stop))) break
    value += text.slice(from, stop)
    end = stop
  }
  return { start, end, text: value, isQuoted: true }
}
