import { harmlessCues, hasCue, isInsideToken } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { createCueIndex } from './cue-reader'
import { fitsShape, type IdentityScheme, type Shape } from './identity-scheme'
import { identitySchemes } from './identity-schemes'
import { type NumberSpan, numberSpans } from './number-spans'
import { publishedIdentifiers } from './published-identifiers'

/** What a scheme without a measured noise has: numbers of this length stand everywhere; with letters in place, fewer. */
const noiseOfDigits = 100
const noiseOfForm = 30
/** A number in its usual punctuation: random strings over digits and separators hardly ever have it. */
const chanceOfLayout = 1e-4
const noiseOfLayout = 5

interface Entry {
  shape: Shape
  scheme: IdentityScheme
}

/** The schemes of one length, of digits alone or not: those that want a word, and those that do not. */
interface Bucket {
  free: Entry[]
  cued: Entry[]
}

/** By length of the compact form and whether it is digits alone, so that a number is tried against few schemes. */
const buckets = new Map<number, Bucket>()
for (const scheme of identitySchemes) {
  for (const shape of scheme.shapes) {
    const isAllLetters = shape.digits === 0
    for (const key of [shape.length, -shape.length]) {
      // A length below zero stands for digits alone; a shape of either kind at every place is in both.
      if (
        key < 0 ? shape.letters !== 0 : shape.letters === 0 && !isAllLetters && shape.digits === 2 ** shape.length - 1
      )
        continue
      const bucket = buckets.get(key) ?? { free: [], cued: [] }
      bucket[scheme.needsCue ? 'cued' : 'free'].push({ shape, scheme })
      buckets.set(key, bucket)
    }
  }
}

const cuesOf = createCueIndex(identitySchemes.flatMap((scheme) => scheme.cues))

/** Words that begin a run of tokens by chance ("is 1234567 a …"). */
const smallWords = new Set(
  'A AM AN AND ARE AS AT AU BY DEL DES DIE DO DU EL ET FOR FROM HAS I ID IM IN IS IT LA LE MIT MY NO NR OF ON OR OUT SEE THE TO UND UP VON WAS WE'.split(
    ' ',
  ),
)

/** Numbers of all tables: by form and check digit, with or without a word that names them. */
export const numberDetector: Detector = {
  id: 'identity.number',
  kind: 'identity.national-id',
  chance: 0.1,
  noise: noiseOfDigits,
  keywords: [],
  *scan(view: View, at: Window) {
    const cuesAt = cuesOf(view)
    for (const span of numberSpans(view.text, at)) {
      const bucket = buckets.get(span.letterBits === 0 ? -span.compact.length : span.compact.length)
      if (bucket === undefined || isOneSign(span.compact)) continue
      const cues = cuesAt(span.start, span.end)
      if (cues.size > 0) yield* candidatesOf(view, span, bucket.cued, cues)
      if (cues.size > 0 || !isPartOfNumber(view.text, span.start, span.end))
        yield* candidatesOf(view, span, bucket.free, cues)
    }
  },
  examples: {
    match: ['PESEL 92030714590', 'CPF: 731.204.556-10', 'DNI 48211937G', 'NI number AB 41 77 09 C'],
    miss: ['PESEL 92030714591', 'CPF: 731.204.556-11', 'DNI 48211937K'],
  },
}

function isOneSign(compact: string): boolean {
  for (let index = 1; index < compact.length; index += 1) if (compact[index] !== compact[0]) return false
  return true
}

function* candidatesOf(
  view: View,
  span: NumberSpan,
  entries: readonly Entry[],
  cues: ReadonlySet<string>,
): Iterable<Candidate> {
  const { start, end, compact, letterBits } = span
  const written = view.text.slice(start, end)
  let isContradicted: boolean | null = null
  for (const { shape, scheme } of entries) {
    if (!fitsShape(shape, letterBits)) continue
    const hasContext = cues.size > 0 && scheme.cues.some((cue) => cues.has(cue))
    if (!hasContext && (scheme.needsCue || isPartOfNumber(view.text, start, end))) continue
    if (!isWrittenSo(scheme, span, written) || !scheme.isValid(compact, written)) continue
    isContradicted ??= isInsideToken(view.text, start, end) || hasCue(view, start, end, harmlessCues)
    const isExample = publishedIdentifiers.has(compact)
    // A bare published number without a word for it says nothing at all.
    if (isExample && !hasContext && isContradicted) continue
    const isTested = scheme.chance <= 0.2
    yield {
      type: `${scheme.kind}:${scheme.country}`,
      start,
      end,
      ...oddsOf(scheme, shape, written),
      hasContext,
      isContradicted: isContradicted && !hasContext,
      isExample,
      isChecked: isTested,
      evidence: [{ code: isTested ? 'checksum' : 'format', id: scheme.country }],
    }
  }
}

/** Digits on, past a point or a dash: a part of a fraction, a path of a drawing, a version. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  return /\d[.-]$/.test(text.slice(start - 2, start)) || /^[.-]\d/.test(text.slice(end, end + 2))
}

/** Are the separators those of this number, and is what stands before its digits part of it? */
function isWrittenSo(scheme: IdentityScheme, span: NumberSpan, written: string): boolean {
  if (span.groups === 1) return true
  // Decimal fractions in a row.
  if (span.separators.includes(' ') && span.separators.includes('.')) {
    if (!scheme.layouts?.includes(layoutOf(written)) && !/^[A-Za-z]/.test(written)) return false
  }
  for (const separator of span.separators) {
    if (scheme.separators !== undefined ? !scheme.separators.includes(separator) : separator === '+') return false
  }
  const word = /^[A-Za-z]+(?= )/.exec(written)?.[0]
  return word === undefined || !smallWords.has(word.toUpperCase()) || word === 'IN'
}

function layoutOf(written: string): string {
  return written.replace(/[A-Za-z]/g, 'A').replace(/\d/g, 'D')
}

function oddsOf(scheme: IdentityScheme, shape: Shape, written: string): { chance: number; noise: number } {
  if (scheme.layouts !== undefined && scheme.chance < 1) {
    if (scheme.layouts.includes(layoutOf(written)))
      return { chance: Math.min(scheme.chance, chanceOfLayout), noise: noiseOfLayout }
  }
  const isForm = shape.share < 1
  const noise = scheme.noise ?? (isForm ? noiseOfForm : noiseOfDigits)
  // Small letters with spaces between are words as well.
  const isLoose = isForm && /[a-z]/.test(written) && written.includes(' ')
  return { chance: scheme.chance * shape.share, noise: isLoose ? noiseOfDigits : noise }
}
