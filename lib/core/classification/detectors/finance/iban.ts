import { countrySpecs, isValidIBAN } from 'ibantools'
import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

/** The sample IBANs of the registry's own pages. */
const publishedIbans = new Set(['GB29NWBK60161331926819', 'GB82WEST12345698765432', 'GB33BUKB20201555555555'])

/** International bank account numbers: country, length, layout and mod 97-10 (ISO 13616). */
export const ibanDetector: Detector = {
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

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
