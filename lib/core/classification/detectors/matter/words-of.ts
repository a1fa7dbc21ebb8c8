import type { View } from '../../view'
import { isGivenName } from '../trade/given-names'

/** A word or number of a text in the form that its weight stands under. */
export interface Word {
  form: string
  start: number
  end: number
}

/** Words share a form when they begin with the same so many letters: inflection is at the end in all of our languages. */
const stemLetters = 7
const currency = new Set(['$', '€', '£', '¥', '₹'])
const currencyWords = /^ ?(?:€|£|\$|eur|euro|usd|gbp|chf|pln|zl|sek|kr|dollar|pound|quid|rs|r\$|crore|lakh)/
const largeWords =
  /^ ?(?:k|m|mn|bn|mio|mrd|mln|mld|million|billion|millones|milioni|mil|cr|crore|lakh|tsd|tys)(?![a-z])/

/** The words of a stretch in order: stems without diacritics, given names as one form, numbers by their kind. */
export function* wordsOf(view: View, from: number, to: number): Iterable<Word> {
  const { text, folded } = view
  for (let at = from; at < to; ) {
    const unit = folded.charCodeAt(at)
    if (isDigit(unit)) {
      const end = numberEnd(folded, at)
      yield { form: formOfNumber(text, folded, at, end), start: at, end }
      at = end
    } else if (isIdeograph(unit)) {
      // Without spaces two signs are a word.
      if (isIdeograph(folded.charCodeAt(at + 1))) yield { form: folded.slice(at, at + 2), start: at, end: at + 2 }
      at += 1
    } else if (isLetter(unit)) {
      let end = at + 1
      while (end < to && isLetter(folded.charCodeAt(end))) end += 1
      yield { form: formOfWord(text, folded, at, end), start: at, end }
      at = end
    } else at += 1
  }
}

function formOfWord(text: string, folded: string, start: number, end: number): string {
  const isCapital = text.charCodeAt(start) !== folded.charCodeAt(start)
  if (isCapital && end - start > 2 && end - start < 15 && isGivenName(folded.slice(start, end))) return 'NAME'
  return folded.slice(start, Math.min(end, start + stemLetters))
}

function formOfNumber(text: string, folded: string, start: number, end: number): string {
  const written = folded.slice(start, end)
  const behind = folded.slice(end, end + 12)
  if (currency.has(text.charAt(start - 1)) || currency.has(text.charAt(start - 2)) || currencyWords.test(behind))
    return '#$'
  if (/^ ?(?:%|per ?cent|prozent|procent|pct)/.test(behind)) return '#%'
  if (largeWords.test(behind)) return '#m'
  if (/[/:-]/.test(written)) return '#/'
  if (/[.,]\d\d$/.test(written)) return '#.00'
  if (/[.,]/.test(written)) return /[.,]\d{3}$/.test(written) ? '#,000' : '#.0'
  if (/^(?:19|20)\d\d$/.test(written)) return '#year'
  return `#${Math.min(written.length, 6)}`
}

function numberEnd(folded: string, start: number): number {
  let end = start + 1
  while (isDigit(folded.charCodeAt(end)) || (isJoint(folded.charCodeAt(end)) && isDigit(folded.charCodeAt(end + 1))))
    end += 1
  return end
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
/** `.` `,` `/` `:` `-` */
const isJoint = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x2f || unit === 0x3a || unit === 0x2d
const isIdeograph = (unit: number) => unit >= 0x3040 && unit <= 0x9fff
const isLetter = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x2000 && unit !== 0xf7) || (unit >= 0x41 && unit <= 0x5a)
