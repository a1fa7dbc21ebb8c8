import { RE2JS } from 're2js'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { endOfRun, isLetterUnit, isOfBody, isWordUnit } from './alphabets'
import { isFilling, isRandomLooking, isRepeated } from './entropy'
import type { StructuredFormat, VendorFormat } from './formats/vendor-format'
import { publishedExamples } from './published-examples'
import { structuredFormats, vendorFormats } from './vendor-formats'

type Span = { start: number; end: number; body: string; isStructured: boolean }
type Reader = (text: string, hit: number) => Span | null

const maxBody = 4_000
const maxStructured = 420
/** Prefixes that are words of any language, so that a longer prefix may end in them. */
const plainPrefix =
  /^(?:live|test|access|api|sdk|mob|rel|secret|console|key|pat|sat|ca|pa|re|cal|skey|sk|pk|rk|ck|cs)[-_.]/

/** One detector a vendor; a keyword is a prefix, and what follows is read once. */
export const vendorDetectors: readonly Detector[] = [
  ...new Set([...vendorFormats, ...structuredFormats].map(({ vendor }) => vendor)),
].map(detectorOf)

function detectorOf(vendor: string): Detector {
  const simple = vendorFormats.filter((format) => format.vendor === vendor)
  const structured = structuredFormats.filter((format) => format.vendor === vendor)
  const readers = [...simple.map(readerOf), ...structured.map(structuredReaderOf)]
  return {
    id: `secret.vendor-token.${vendor}`,
    kind: 'secret.vendor-token',
    chance: 1e-9,
    noise: 0.1,
    keywords: [...new Set([...simple, ...structured].map(({ prefix }) => prefix.toLowerCase()))],
    *scan(view: View, at: Window) {
      let last = -1
      for (const hit of at.hits) {
        if (hit < last) continue
        const found = longestOf(readers, view.text, hit)
        if (found === null) continue
        last = found.end
        yield candidateOf(view, vendor, found)
      }
    },
    examples: { match: structured.map(({ sample }) => `use ${sample} here`), miss: [] },
  }
}

/**
 * A prefix is not the tail of a word. A long one with a mark at its end may stand behind a digit or an underscore
 * (`MY_ghp_…`, a line number that a terminal ran into it).
 */
function startsApart(text: string, hit: number, prefix: string): boolean {
  const before = text.charCodeAt(hit - 1)
  if (plainPrefix.test(prefix) && /[-_]/.test(text.charAt(hit - 1))) return false
  if (!/^[A-Za-z0-9]/.test(prefix)) return true
  return prefix.length >= 4 && /[-_.]$/.test(prefix) ? !isLetterUnit(before) : !isWordUnit(before)
}

function readerOf(format: VendorFormat): Reader {
  const { prefix, body } = format
  const max = format.max ?? maxBody
  return (text, hit) => {
    if (!text.startsWith(prefix, hit) || !startsApart(text, hit, prefix)) return null
    const from = hit + prefix.length
    let end = endOfRun(text, from, body, max + 1)
    if (body === 'any') while (end - from > format.min && /[.=%+/]/.test(text.charAt(end - 1))) end -= 1
    const length = end - from
    // One more letter of the alphabet, and it is something else.
    if (length < format.min || length > max || isContinued(text, end)) return null
    const value = text.slice(from, end)
    return body !== 'uuid' || isOfBody(value, 'uuid') ? { start: hit, end, body: value, isStructured: false } : null
  }
}

function structuredReaderOf(format: StructuredFormat): Reader {
  const pattern = RE2JS.compile(format.pattern)
  const { prefix } = format
  return (text, hit) => {
    if (!text.startsWith(prefix, hit) || !startsApart(text, hit, prefix)) return null
    const from = hit + prefix.length
    const matcher = pattern.matcher(text.slice(from, from + (format.reach ?? maxStructured)))
    if (!matcher.lookingAt()) return null
    const end = from + matcher.end()
    return isContinued(text, end) ? null : { start: hit, end, body: text.slice(from, end), isStructured: true }
  }
}

/** Does the word go on behind the value: with a letter or digit, or with a dash and one? */
function isContinued(text: string, end: number): boolean {
  if (isWordUnit(text.charCodeAt(end))) return true
  return /[-_]/.test(text.charAt(end)) && isWordUnit(text.charCodeAt(end + 1))
}

function longestOf(readers: readonly Reader[], text: string, hit: number): Span | null {
  let best: Span | null = null
  for (const read of readers) {
    const span = read(text, hit)
    if (span !== null && (best === null || span.end > best.end)) best = span
  }
  return best
}

function candidateOf(view: View, vendor: string, span: Span): Candidate {
  const value = view.text.slice(span.start, span.end)
  // A form of several parts that is whole is a doubt, though one letter fills it; other fillings and words are none.
  const isDoubtful = span.isStructured && isRepeated(span.body) && !isFilling(span.body)
  return {
    type: `secret.vendor-token:${vendor}`,
    start: span.start,
    end: span.end,
    isExample: publishedExamples.has(value) || (!isDoubtful && !isRandomLooking(span.body)),
    fixed: isDoubtful ? 'medium' : undefined,
    isChecked: true,
    evidence: [{ code: 'format', id: vendor }],
  }
}
