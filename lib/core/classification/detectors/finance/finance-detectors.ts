import { countrySpecs, isValidIBAN } from 'ibantools'
import { harmlessCues, hasCue, isInsideToken } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

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

/** Test cards that the schemes and payment services publish. */
const publishedCards = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4222222222222',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '6011111111111117',
  '6011000990139424',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '3566002020360505',
  '4000056655665556',
  '5200828282828210',
  '2223003122003222',
  '6200000000000005',
  '4000000000000002',
  '5431111111111111',
])
/** The sample IBANs of the registry's own pages. */
const publishedIbans = new Set(['GB29NWBK60161331926819', 'GB82WEST12345698765432', 'GB33BUKB20201555555555'])

const cardDetector: Detector = {
  id: 'finance.payment-card',
  kind: 'finance.payment-card',
  chance: 0.04,
  noise: 20,
  keywords: [],
  *scan(view: View, at: Window) {
    for (const run of digitRuns(view.text, at.start, at.end)) yield* cardsIn(view, run)
  },
  examples: {
    match: ['Card 4539 1488 0343 6467', 'card number: 4539148803436467', '3471-193482-99173 amex card'],
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

function* cardsIn(view: View, { groups }: DigitRun): Iterable<Candidate> {
  for (let first = 0; first < groups.length; first += 1) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length <= 19; last += 1) {
      const group = groups[last] ?? [0, 0]
      if (group[1] - group[0] > 19) break
      digits += view.text.slice(group[0], group[1])
      if (digits.length < 12 || digits.length > 19 || !isCard(digits)) continue
      const start = groups[first]?.[0] ?? 0
      const end = group[1]
      if (/[A-Za-z0-9]/.test(view.text.charAt(start - 1)) || /[A-Za-z0-9]/.test(view.text.charAt(end))) continue
      const sizes = groups.slice(first, last + 1).map(([from, to]) => to - from)
      yield cardCandidate(view, start, end, digits, sizes)
    }
  }
}

function cardCandidate(view: View, start: number, end: number, digits: string, sizes: number[]): Candidate {
  const shape = sizes.join('-')
  const isGrouped = ['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3'].includes(shape)
  const isOdd = sizes.length > 1 && !isGrouped
  const hasContext = hasCue(view, start, end, cardCues)
  return {
    type: 'finance.payment-card',
    start,
    end,
    chance: isGrouped ? 1e-5 : undefined,
    noise: isGrouped ? 0.5 : undefined,
    hasContext,
    isContradicted: isOdd || isInsideToken(view.text, start, end) || hasCue(view, start, end, harmlessCues),
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

/** The Luhn check digit. */
function isLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    let value = digits.charCodeAt(digits.length - 1 - index) - 0x30
    if (index % 2 === 1) value = value > 4 ? value * 2 - 9 : value * 2
    sum += value
  }
  return sum % 10 === 0
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const securityCodeDetector: Detector = {
  id: 'finance.card-security-code',
  kind: 'finance.card-security-code',
  chance: 0.5,
  noise: 20,
  keywords: ['cvv', 'cvc', 'cvv2', 'security code', 'prufziffer', 'card verification'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const match =
        /^(?:cvv2?|cvc2?|security code|card verification[a-z ]*|prufziffer)["']?(?: (?:number|code|is))*\s{0,3}[:=#]?\s{0,3}["']?(\d{3,4})(?!\d)/.exec(
          view.folded.slice(hit, hit + 60),
        )
      if (match === null) continue
      const start = hit + match[0].length - (match[1]?.length ?? 0)
      yield {
        type: 'finance.card-security-code',
        start,
        end: hit + match[0].length,
        hasContext: true,
        evidence: [{ code: 'name', id: 'cvv' }],
      }
    }
  },
  examples: { match: ['CVV: 737', 'the security code is 0412'], miss: ['CVV is on the back', 'CVC 12'] },
}

const ibanDetector: Detector = {
  id: 'finance.iban',
  kind: 'finance.iban',
  chance: 1e-6,
  noise: 0.1,
  keywords: [],
  *scan(view: View, at: Window) {
    const text = view.text
    for (let index = at.start; index + 14 < at.end; index += 1) {
      // Cheap first: two letters and two digits at the start of a token.
      if (
        !isDigit(text.charCodeAt(index + 2)) &&
        text.charCodeAt(index + 2) !== 0x20 &&
        text.charCodeAt(index + 2) !== 0x2d
      )
        continue
      if (!isLetter(text.charCodeAt(index)) || !isLetter(text.charCodeAt(index + 1))) continue
      if (/[A-Za-z0-9]/.test(text.charAt(index - 1))) continue
      const end = ibanEnd(text, index)
      if (end === null) continue
      const value = text.slice(index, end).replace(/[ .-]/g, '').toUpperCase()
      yield {
        type: 'finance.iban',
        start: index,
        end,
        isExample: publishedIbans.has(value),
        isChecked: true,
        evidence: [{ code: 'checksum', id: 'mod97' }],
      }
      index = end - 1
    }
  },
  examples: {
    match: ['Pay DE82 7000 0000 0000 0012 34', 'IBAN: FR7630006000011234567890189'],
    miss: ['DE83 7000 0000 0000 0012 34', 'XX82 7000 0000 0000 0012 34'],
  },
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Where the IBAN that begins here ends; null when none does. Country length and layout, and ISO 7064 mod 97-10. */
function ibanEnd(text: string, start: number): number | null {
  const length = countrySpecs[text.slice(start, start + 2).toUpperCase()]?.chars ?? null
  if (length === null) return null
  let compact = ''
  let index = start
  for (; index < text.length && compact.length < length; index += 1) {
    const char = text.charAt(index)
    if (/[A-Za-z0-9]/.test(char)) compact += char
    else if (!/[ .\-\u00a0]/.test(char) || !/[A-Za-z0-9]/.test(text.charAt(index - 1))) return null
  }
  if (compact.length < length || /[A-Za-z0-9]/.test(text.charAt(index))) return null
  const isOneCase = compact === compact.toUpperCase() || compact === compact.toLowerCase()
  return isOneCase && isValidIBAN(compact.toUpperCase()) ? index : null
}

export const financeDetectors: readonly Detector[] = [cardDetector, securityCodeDetector, ibanDetector]
