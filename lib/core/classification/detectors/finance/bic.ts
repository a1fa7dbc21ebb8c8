import { countrySpecs } from 'ibantools'
import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

const words = ['bic', 'swift', 'bic/swift', 'bankidentifikation', 'bank identifier']

/** Bank identifier codes (ISO 9362), named as such: eight capitals alone are words. */
export const bicDetector: Detector = {
  id: 'finance.bank-code.bic',
  kind: 'finance.bank-code',
  chance: 0.3,
  noise: 20,
  keywords: words,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      for (const match of view.text
        .slice(hit, hit + 60)
        .matchAll(/\b[A-Z]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b/g)) {
        if (countrySpecs[match[1] ?? ''] === undefined) continue
        const start = hit + match.index
        yield {
          type: 'finance.bank-code:bic',
          start,
          end: start + match[0].length,
          hasContext: true,
          evidence: [{ code: 'name', id: 'bic' }],
        }
        break
      }
    }
  },
  examples: {
    match: ['BIC: KRTZDEFFXXX', 'SWIFT code BDRTFRPP'],
    miss: ['The BIC is missing', 'SWIFT is a programming language'],
  },
}
