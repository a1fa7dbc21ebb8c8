import { harmlessCues, isInsideToken } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isLuhn } from '../identity/check-digits'
import { type CueReader, createCueIndex } from '../identity/cue-reader'
import { publishedCards } from './published-cards'

const cardCues = [
  'card',
  'credit',
  'debit',
  'visa',
  'mastercard',
  'amex',
  'american express',
  'pan',
  'kreditkarte',
  'karte',
  'kartennummer',
  'carte',
  'tarjeta',
  'carta',
  'cartao',
  'karta',
  'kort',
  'creditcard',
  'payment',
  'cc',
  'cvv',
  'cvc',
]

const cardCuesOf = createCueIndex(cardCues)
const harmlessCuesOf = createCueIndex(harmlessCues)

/** Card numbers: an issuer's prefix and length, and Luhn; with an expiry date or a code right behind, those too. */
export const cardDetector: Detector = {
  id: 'finance.payment-card',
  kind: 'finance.payment-card',
  chance: 0.04,
  noise: 20,
  keywords: [],
  *scan(view: View, at: Window) {
    const near = { card: cardCuesOf(view), harmless: harmlessCuesOf(view) }
    for (const run of digitRuns(view.text, at.start, at.end)) yield* cardsIn(view, run, near)
  },
  examples: {
    match: [
      'Card 4539 1488 0343 6467',
      'card number: 4539148803436467',
      '3471-193482-99173 amex card',
      'card 4539148803436467 exp 09/29',
    ],
    miss: ['card 4539 1488 0343 6468', 'card 0000 0000 0000 0000'],
  },
}

interface DigitRun {
  /** Start and end of each group of digits. */
  groups: [start: number, end: number][]
}

/** Groups of digits with one separator between, in one pass. */
function* digitRuns(text: string, start: number, end: number): Iterable<DigitRun> {
  let groups: [number, number][] = []
  for (let index = start; index < end; ) {
    if (!isDigit(text.charCodeAt(index))) {
      index += 1
      continue
    }
    let stop = index
    while (stop < end && isDigit(text.charCodeAt(stop))) stop += 1
    const last = groups[groups.length - 1]
    if (last !== undefined && (index !== last[1] + 1 || !/[ .\-–/_]/.test(text.charAt(last[1])))) {
      yield { groups }
      groups = []
    }
    groups.push([index, stop])
    index = stop
  }
  if (groups.length > 0) yield { groups }
}

/** `4-4-4-4-3` is the most that is printed; a typed one may have a few more. */
const maxGroups = 8

/** Words around a number, looked up once for all numbers that stand close together. */
interface Near {
  card: CueReader
  harmless: CueReader
}

function* cardsIn(view: View, { groups }: DigitRun, near: Near): Iterable<Candidate> {
  for (let first = 0; first < groups.length; first += 1) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length <= 19; last += 1) {
      const group = groups[last] ?? [0, 0]
      // Figures one by one are put together in a view of their own; a card has few groups.
      if (group[1] - group[0] > 19 || last - first >= maxGroups) break
      digits += view.text.slice(group[0], group[1])
      if (digits.length < 12 || digits.length > 19 || !isCard(digits)) continue
      const start = groups[first]?.[0] ?? 0
      const end = group[1]
      if (/[A-Za-z0-9]/.test(view.text.charAt(start - 1)) || /[A-Za-z0-9]/.test(view.text.charAt(end))) continue
      const sizes = groups.slice(first, last + 1).map(([from, to]) => to - from)
      const candidate = cardCandidate(view, [start, end], { digits, sizes }, near)
      yield candidate
      if (candidate.hasContext === true || candidate.chance !== undefined) yield* behindCard(view, end)
    }
  }
}

/** An expiry date and a code within five words behind a card, as forms and exports write them. */
function* behindCard(view: View, end: number): Iterable<Candidate> {
  const text = view.text.slice(end, end + 60)
  const expiry =
    /^[\s,;|:]{1,3}(?:[A-Za-z.:]{1,12}[\s,;|:]{1,3}){0,4}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)(?![\d/-])/.exec(text)
  if (expiry === null) return
  const at = end + expiry[0].length
  yield besideCard(at - (expiry[1]?.length ?? 0), at, 'expiry')
  const code = /^[\s,;|:]{1,3}(?:[A-Za-z.:]{1,12}[\s,;|:]{1,3}){0,2}(\d{3,4})(?![\d/.-])/.exec(
    view.text.slice(at, at + 40),
  )
  if (code !== null) yield besideCard(at + code[0].length - (code[1]?.length ?? 0), at + code[0].length, 'cvv')
}

function besideCard(start: number, end: number, id: string): Candidate {
  return { type: 'finance.card-security-code', start, end, hasContext: true, evidence: [{ code: 'name', id }] }
}

function cardCandidate(
  view: View,
  [start, end]: readonly [number, number],
  { digits, sizes }: { digits: string; sizes: readonly number[] },
  near: Near,
): Candidate {
  const shape = sizes.join('-')
  const isGrouped = ['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3'].includes(shape)
  const isOdd = sizes.length > 1 && !isGrouped
  const hasContext = near.card(start, end).size > 0
  return {
    type: 'finance.payment-card',
    start,
    end,
    chance: isGrouped ? 1e-5 : undefined,
    noise: isGrouped ? 0.5 : undefined,
    hasContext,
    isContradicted: isOdd || isInsideToken(view.text, start, end) || near.harmless(start, end).size > 0,
    isExample: publishedCards.has(digits),
    isChecked: true,
    evidence: [{ code: 'checksum', id: 'luhn' }],
  }
}

/** ISO/IEC 7812: an issuer's prefix and length, and Luhn. */
function isCard(digits: string): boolean {
  const two = Number(digits.slice(0, 2))
  const four = Number(digits.slice(0, 4))
  const { length } = digits
  const isIssued =
    (digits.startsWith('4') && (length === 13 || length === 16 || length === 19)) ||
    (length === 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))) ||
    (length === 15 && (two === 34 || two === 37 || four === 1800 || four === 2131 || digits.startsWith('1'))) ||
    (length === 14 && (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059))) ||
    (length >= 16 &&
      (four === 6011 || two === 65 || two === 64 || two === 62 || two === 35 || two === 81 || two === 60)) ||
    (length >= 12 && (two === 50 || (two >= 56 && two <= 58) || two === 63 || two === 67 || four === 604))
  return isIssued && isLuhn(digits) && new Set(digits).size > 1
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
