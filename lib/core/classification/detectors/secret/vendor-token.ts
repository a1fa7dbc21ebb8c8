import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { entropyOf } from './entropy'
import { type VendorFormat, vendorFormats } from './vendor-formats'

const alphabets: Record<VendorFormat['body'], RegExp> = {
  b64u: /[A-Za-z0-9_-]/,
  b62: /[A-Za-z0-9]/,
  hex: /[0-9a-fA-F]/,
  low36: /[a-z0-9]/,
  up36: /[A-Z0-9]/,
  any: /[A-Za-z0-9_.=/+%-]/,
}

const publishedExamples = new Set([
  // AWS documentation, "Understanding and getting your security credentials".
  'AKIAIOSFODNN7EXAMPLE',
])

/** One detector a vendor; a keyword is a prefix, and what follows is read once. */
export const vendorDetectors: readonly Detector[] = [...new Set(vendorFormats.map(({ vendor }) => vendor))].map(
  detectorOf,
)

function detectorOf(vendor: string): Detector {
  const formats = vendorFormats.filter((format) => format.vendor === vendor)
  return {
    id: `secret.vendor-token.${vendor}`,
    kind: 'secret.vendor-token',
    chance: 1e-9,
    noise: 0.1,
    keywords: [...new Set(formats.map(({ prefix }) => prefix.toLowerCase()))],
    *scan(view: View, at: Window) {
      for (const hit of at.hits) {
        const found = longestOf(formats.flatMap((format) => readFormat(view.text, hit, format)))
        if (found !== null) yield candidateOf(view, vendor, found)
      }
    },
    examples: { match: [], miss: [] },
  }
}

type Span = { start: number; end: number; body: string }

function readFormat(text: string, hit: number, format: VendorFormat): Span[] {
  if (!text.startsWith(format.prefix, hit) || /[A-Za-z0-9]/.test(text.charAt(hit - 1))) return []
  const from = hit + format.prefix.length
  const alphabet = alphabets[format.body]
  const limit = Math.min(text.length, from + (format.max ?? 4_000) + 1)
  let end = from
  while (end < limit && alphabet.test(text.charAt(end))) end += 1
  if (format.body === 'any')
    while (end > from && /[.=%+/]/.test(text.charAt(end - 1)) && end - from > format.min) end -= 1
  const length = end - from
  // One more letter of the alphabet, and it is something else; a following word in `any` may be cut off.
  if (length < format.min || (format.max !== undefined && length > format.max)) return []
  return [{ start: hit, end, body: text.slice(from, end) }]
}

function longestOf(spans: Span[]): Span | null {
  return spans.reduce<Span | null>((best, span) => (best === null || span.end > best.end ? span : best), null)
}

/** Documentation fills the format with words, one character, or nothing: an issuer's random body has digits. */
function isFiller(body: string): boolean {
  return /x{8}|\*{4}|\.{4}|(.)\1{6}|-$/i.test(body) || (body.length >= 20 && (body.match(/\d/g)?.length ?? 0) < 2)
}

function candidateOf(view: View, vendor: string, span: Span): Candidate {
  const value = view.text.slice(span.start, span.end)
  const isWeak = entropyOf(span.body) < 2.5 || isFiller(span.body)
  return {
    type: `secret.vendor-token:${vendor}`,
    start: span.start,
    end: span.end,
    isExample: isWeak || publishedExamples.has(value),
    isChecked: true,
    evidence: [{ code: 'format', id: vendor }],
  }
}
