import type { Candidate, Detector } from '../../detector'
import type { View } from '../../view'
import { audienceForms } from './audience-forms'
import { isDenied } from './is-denied'
import { label } from './marking-places'

const side = 70
const edge = /(?:^|[\n([{【|·•–—;!>*"“„«-]|\d\.)[\s*_>#"“]{0,6}$/
/** Last letters of a word that may stand before "only". */
const mayPrecedeOnly =
  /(?:[a-z]{3}s|use|eyes|ion|ing|[a-z]p|ct|ew|it|rd|il|ff|ve|um|ce|le|ty|nel|am|ry|e[er]|hr|al|co|iat|e[ft]|ad|[sc]um|ment)$/
/** A sentence about the document itself. */
const subject =
  /\b(?:message|memo|document|note|report|mail|email|e-mail|deck|file|slides|paper|this) (?:is|are) (?:strictly |intended |meant )?$/
const close = /^[\s]{0,2}(?:$|:?[\n)\]}】|·•–—;.,<*"”»!-]|:$)/

/** "For the trustees only", "nur für den Vorstand": whom a document is for, alone on a line, in brackets, or apart from its line. */
export const audienceDetector: Detector = {
  id: 'marking.audience',
  kind: 'marking.sensitivity',
  chance: 1e-6,
  noise: 1,
  keywords: [...new Set(audienceForms.map(({ keyword }) => keyword))],
  *scan(view, at) {
    let last = -1
    for (const hit of at.hits) {
      if (hit < last) continue
      const found = foundAt(view, hit)
      if (found === null || found.start < last) continue
      last = found.end
      yield found
    }
  },
  examples: {
    match: [
      'For trustees only\n\nThe oven is mended in May.',
      'Plan of the works (attendees only)\nMonday.',
      'Nur für Mitglieder des Aufsichtsrats\n\nDer Ofen wird im Mai repariert.',
      'Réservé aux membres du comité\nLe four est réparé en mai.',
      '仅限项目组成员\n大桥周一关闭。',
    ],
    miss: [
      'Cash only. Offer for new customers only.',
      'Nur für kurze Zeit: alle Brote zum halben Preis.',
      'Réservé aux enfants de moins de 12 ans : le toboggan.',
      'What does "board members only" mean?',
    ],
  },
}

function foundAt(view: View, hit: number): Candidate | null {
  for (const { keyword, pattern, isBehind, variant } of audienceForms) {
    if (!view.folded.startsWith(keyword, hit)) continue
    if (isBehind && !close.test(view.folded.slice(hit + keyword.length, hit + keyword.length + 3))) continue
    if (keyword === ' only' && !mayPrecedeOnly.test(view.folded.slice(Math.max(0, hit - 6), hit))) continue
    const from = isBehind ? Math.max(0, hit - side) : hit
    const text = view.folded.slice(from, isBehind ? hit + keyword.length : hit + side)
    const match = pattern.exec(text)
    if (match === null) continue
    const start = from + match.index
    const end = start + match[0].length
    const before = view.folded.slice(Math.max(0, start - 72), start)
    if (
      !(edge.test(before) || label.test(before) || subject.test(before)) ||
      !close.test(view.folded.slice(end, end + 3)) ||
      isDenied(view, start, end)
    )
      continue
    return { type: `marking.sensitivity:${variant}`, start, end, evidence: [{ code: 'marking', id: 'audience' }] }
  }
  return null
}
