import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

const codeWords =
  'cvv|cvc|cvv2|cvc2|csc|cid code|security code|card verification|prufziffer|prufnummer|kartenprufnummer|sicherheitscode|cryptogramme|code de securite|codigo de seguridad|codigo de seguranca|codice di sicurezza|beveiligingscode|kod cvv|sakerhetskod|säkerhetskod'.split(
    '|',
  )
const expiryWords =
  "exp|expiry|expires|expiration|exp date|valid thru|valid until|gultig bis|ablaufdatum|verfallsdatum|date d'expiration|expire|vencimiento|caducidad|validade|scadenza|vervaldatum|geldig tot|data waznosci|giltig till".split(
    '|',
  )
const codeValue =
  /^[a-z2' ]{3,24}["']?(?: (?:number|code|is|ist|est|es|nr\.?|no\.?))*\s{0,3}[:=#]?\s{0,3}["']?(\d{3,4})(?![\d.,/-])/
const expiryValue =
  /^[a-z' ]{3,20}\.?["']?(?: date)?\s{0,3}[:=#]?\s{0,3}["']?((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)(?![\d/-])/
const cardNear = /(?:\d[ -]?){12,18}\d/

/** The code on a card, named as such; its expiry date within a line of a number as long as a card's. */
export const securityCodeDetector: Detector = {
  id: 'finance.card-security-code',
  kind: 'finance.card-security-code',
  chance: 0.5,
  noise: 20,
  keywords: [...codeWords, ...expiryWords],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const text = view.folded.slice(hit, hit + 60)
      const isCode = codeWords.some((word) => text.startsWith(word))
      const match = (isCode ? codeValue : expiryValue).exec(text)
      if (match === null) continue
      if (!isCode && !cardNear.test(view.text.slice(Math.max(0, hit - 80), hit + 100))) continue
      const end = hit + match[0].length
      yield candidateOf(end - (match[1]?.length ?? 0), end, isCode ? 'cvv' : 'expiry')
    }
  },
  examples: {
    match: ['CVV: 737', 'the security code is 0412', '4539148803436467, expires 09/29'],
    miss: ['CVV is on the back', 'CVC 12', 'the offer expires 09/29'],
  },
}

function candidateOf(start: number, end: number, id: string): Candidate {
  return { type: 'finance.card-security-code', start, end, hasContext: true, evidence: [{ code: 'name', id }] }
}
