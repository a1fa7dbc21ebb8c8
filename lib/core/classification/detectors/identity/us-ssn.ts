import { harmlessCues, hasCue, isInsideToken } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { publishedIdentifiers } from './published-identifiers'

const cues = [
  'ssn',
  'ss number',
  'social security',
  'social',
  'soc sec',
  'sozialversicherungsnummer',
  'itin',
  'taxpayer',
  'tax id',
  'tin',
  'atin',
]

/** Social security numbers and the IRS's taxpayer numbers of the same form. */
export const ssnDetector: Detector = {
  id: 'identity.national-id.us',
  kind: 'identity.national-id',
  chance: 1e-4,
  noise: 2,
  keywords: [],
  *scan(view: View, at: Window) {
    const pattern = /\d{3}([- .]?)\d{2}([- .]?)\d{4}/g
    pattern.lastIndex = at.start
    for (let match = pattern.exec(view.text); match !== null && match.index < at.end; match = pattern.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      pattern.lastIndex = start + 1
      if (/[A-Za-z0-9]/.test(view.text.charAt(start - 1) + view.text.charAt(end))) continue
      const digits = match[0].replace(/\D/g, '')
      if (!isIssued(digits) || isInsideToken(view.text, start, end)) continue
      const candidate = candidateOf(view, start, end, digits, [match[1] ?? '', match[2] ?? ''])
      if (candidate !== null) yield candidate
    }
  },
  examples: {
    match: ['SSN 536-22-8714', 'social security number: 536228714', 'my taxpayer id is 912-78-4410'],
    miss: ['SSN 000-22-8714', 'SSN 666-22-8714', 'SSN 536-00-8714', 'call 536-228-7140', 'ITIN 912-89-4410'],
  },
}

/** Null where nothing tells the digits from any others: one separator missing, or a published number alone. */
function candidateOf(
  view: View,
  start: number,
  end: number,
  digits: string,
  [first, second]: [string, string],
): Candidate | null {
  const hasContext = hasCue(view, start, end, cues)
  const isExample = publishedIdentifiers.has(digits)
  if (!hasContext && (first !== second || (isExample && first === ''))) return null
  const isTaxpayer = digits.startsWith('9')
  const isDashed = first === '-' && second === '-'
  return {
    type: isTaxpayer ? 'identity.tax-id:us' : 'identity.national-id:us',
    start,
    end,
    chance: isDashed ? 5e-3 : 0.8,
    noise: isDashed ? 2 : 100,
    hasContext,
    isContradicted: hasCue(view, start, end, harmlessCues),
    isExample,
    isChecked: isDashed,
    evidence: [{ code: 'format', id: isTaxpayer ? 'itin' : 'ssn' }],
  }
}

/** Areas 000 and 666, group 00 and serial 0000 are never issued; 9xx is a taxpayer number with groups 50 to 99 but 89 and 93. */
function isIssued(digits: string): boolean {
  const area = digits.slice(0, 3)
  const group = digits.slice(3, 5)
  if (area === '000' || area === '666' || group === '00' || digits.slice(5) === '0000') return false
  if (new Set(digits).size < 3 || '0123456789'.includes(digits) || '9876543210'.includes(digits)) return false
  return !digits.startsWith('9') || /^(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])$/.test(group)
}
