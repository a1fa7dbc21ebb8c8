import { hasCue } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'

const cues =
  'postcode|post code|zip|zip code|postal code|plz|postleitzahl|code postal|codigo postal|cap|codigo-postal|postcode|kod pocztowy|postnummer|address|adresse|lives|live|street'.split(
    '|',
  )
/** United Kingdom (Royal Mail): outward and inward code. */
const british =
  /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/gi
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AA|AE|AP|PR|GU|VI|AS|MP|FM|MH|PW'
/** "Springfield, IL 62704": a place, a state, a ZIP code. */
const american = new RegExp(`[\\p{L}.]{2,20},? ?\\n? ?(?:${states})\\.? \\d{5}(?:-\\d{4})?(?!\\d)`, 'gu')
/** "D-20144 Hamburg", "1017 AB Amsterdam", "00-950 Warszawa", "114 55 Stockholm", "1200-109 Lisboa": a code and a place. */
const continental =
  /(?<![\w.,-])(?:[A-Z]{1,2}-)?(?:\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|\d{4,5}) (\p{Lu}\p{Ll}{2,20}(?:[ -](?:am|an der|im|sur|les|de|la|di)?[ -]?\p{Lu}\p{Ll}{2,20}){0,2})/gu

/** Postcodes: by their form alone (British), with a state (American), or with a place and a word for an address. */
export const postcodeDetector: Detector = {
  id: 'contact.address.postcode',
  kind: 'contact.address',
  chance: 0.05,
  noise: 30,
  keywords: [],
  *scan(view: View, at: Window) {
    const text = view.text.slice(at.start, at.end)
    if (!/\d/.test(text)) return
    for (const match of text.matchAll(british))
      yield candidateOf(view, at.start + match.index, match[0], match[0] !== match[0].toUpperCase())
    for (const match of text.matchAll(american)) {
      yield { ...candidateOf(view, at.start + match.index, match[0], false), chance: 1e-3, noise: 3 }
    }
    for (const match of text.matchAll(continental)) {
      const candidate = candidateOf(view, at.start + match.index, match[0], false)
      if (candidate.hasContext && !/^(?:19|20)\d\d /.test(match[0])) yield candidate
    }
  },
  examples: {
    match: ['Springfield, IL 62704', 'postcode LS9 7QT', 'PLZ 20144 Hamburg', 'my zip code is Boise, ID 83702'],
    miss: ['in 2026 Berlin', 'model AB1 2CD of the line', 'over 20000 Users'],
  },
}

function candidateOf(view: View, start: number, written: string, isSmall: boolean): Candidate {
  return {
    type: 'contact.address',
    start,
    end: start + written.length,
    hasContext: !isSmall && hasCue(view, start, start + written.length, cues),
    evidence: [{ code: 'format', id: 'postcode' }],
  }
}

/** Boxes at a post office, with their number. */
export const postboxDetector: Detector = {
  id: 'contact.address.postbox',
  kind: 'contact.address',
  chance: 1e-3,
  noise: 2,
  keywords: [
    'box',
    'postfach',
    'boite postale',
    'apartado',
    'casella postale',
    'caixa postal',
    'postbus',
    'skrytka pocztowa',
    'bp ',
    'psc ',
  ],
  *scan(view: View, at: Window) {
    const pattern =
      /(?:p\.? ?o\.? ?box|post office box|psc \d{2,4},? box|unit \d{2,5},? box|postfach|boite postale|apartado(?: de correos| postal)?|casella postale|caixa postal|postbus|skrytka pocztowa|bp) (?:n[o°.]* ?)?\d[\d -]{0,7}\d?/g
    for (const match of view.folded.slice(at.start, at.end).matchAll(pattern)) {
      const start = at.start + match.index
      if (/[a-z0-9]/.test(view.folded.charAt(start - 1))) continue
      yield {
        type: 'contact.address',
        start,
        end: start + match[0].trimEnd().length,
        evidence: [{ code: 'format', id: 'box' }],
      }
    }
  },
  examples: {
    match: ['P.O. Box 4417', 'Postfach 10 22 04', 'PSC 4417, Box 220'],
    miss: ['box 12', 'the inbox 4417', 'a box of 20'],
  },
}
