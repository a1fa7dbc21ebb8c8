import { harmlessCues, includesWord, isInsideToken, surroundingsOf } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
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

/** By length of the compact form, so that a number is tried against few schemes. */
const schemesByLength = new Map<number, { shape: Shape; scheme: IdentityScheme }[]>()
for (const scheme of identitySchemes) {
  for (const shape of scheme.shapes) {
    schemesByLength.set(shape.length, [...(schemesByLength.get(shape.length) ?? []), { shape, scheme }])
  }
}

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
    for (const span of numberSpans(view.text, at)) {
      const entries = schemesByLength.get(span.compact.length)
      if (entries === undefined || new Set(span.compact).size < 2) continue
      yield* candidatesOf(view, span, entries)
    }
  },
  examples: {
    match: ['PESEL 92030714590', 'CPF: 731.204.556-00', 'DNI 48211937J', 'NI number AB 41 77 09 C'],
    miss: ['PESEL 92030714591', 'CPF: 731.204.556-01', 'DNI 48211937K'],
  },
}

function* candidatesOf(
  view: View,
  span: NumberSpan,
  entries: readonly { shape: Shape; scheme: IdentityScheme }[],
): Iterable<Candidate> {
  const { start, end, compact, letterBits } = span
  const written = view.text.slice(start, end)
  let around: string | null = null
  let isContradicted: boolean | null = null
  for (const { shape, scheme } of entries) {
    if (!fitsShape(shape, letterBits) || !isWrittenSo(scheme, span, written)) continue
    if (!scheme.isValid(compact, written)) continue
    around ??= surroundingsOf(view, start, end)
    const hasContext = includesWord(around, scheme.cues)
    if (!hasContext && scheme.needsCue) continue
    isContradicted ??= isInsideToken(view.text, start, end) || includesWord(around, harmlessCues)
    const isExample = publishedIdentifiers.has(compact)
    // A bare published number without a word for it says nothing at all.
    if (isExample && !hasContext && isContradicted) continue
    yield {
      type: `${scheme.kind}:${scheme.country}`,
      start,
      end,
      ...oddsOf(scheme, shape, written),
      hasContext,
      isContradicted: isContradicted && !hasContext,
      isExample,
      isChecked: scheme.chance <= 0.2,
      evidence: [{ code: scheme.chance <= 0.2 ? 'checksum' : 'format', id: scheme.country }],
    }
  }
}

/** Are the separators those of this number, and is what stands before its digits part of it? */
function isWrittenSo(scheme: IdentityScheme, span: NumberSpan, written: string): boolean {
  if (span.groups === 1) return true
  for (const separator of span.separators) {
    if (scheme.separators !== undefined ? !scheme.separators.includes(separator) : separator === '+') return false
  }
  const word = /^[A-Za-z]+(?= )/.exec(written)?.[0]
  return word === undefined || !smallWords.has(word.toUpperCase()) || word === 'IN'
}

function oddsOf(scheme: IdentityScheme, shape: Shape, written: string): { chance: number; noise: number } {
  if (scheme.layouts !== undefined && scheme.chance < 1) {
    const layout = written.replace(/[A-Za-z]/g, 'A').replace(/\d/g, 'D')
    if (scheme.layouts.includes(layout))
      return { chance: Math.min(scheme.chance, chanceOfLayout), noise: noiseOfLayout }
  }
  const isForm = shape.share < 1
  const noise = scheme.noise ?? (isForm ? noiseOfForm : noiseOfDigits)
  // Small letters with spaces between are words as well.
  const isLoose = isForm && /[a-z]/.test(written) && written.includes(' ')
  return { chance: scheme.chance * shape.share, noise: isLoose ? noiseOfDigits : noise }
}
