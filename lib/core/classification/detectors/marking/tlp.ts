import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isNegated } from '../negation'
import { isTalk } from '../trade/talk'

/** The Traffic Light Protocol's markings (FIRST, TLP 2.0). */
export const tlpDetector: Detector = {
  id: 'marking.tlp',
  kind: 'marking.tlp',
  chance: 1e-6,
  noise: 0.5,
  keywords: ['tlp', 'traffic light protocol'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const match =
        /^(?:tlp|traffic light protocol)\s?(?:[:=-]|v?2\.0:?| level:?)\s?(red|amber\s?\+\s?strict|amber|green|clear|white)(?![a-z])/.exec(
          view.folded.slice(hit, hit + 48),
        )
      if (match === null || /[a-z]/.test(view.folded.charAt(hit - 1))) continue
      if (isNegated(view, hit, hit + match[0].length) || isTalk(view, hit)) continue
      const word = match[1]?.includes('strict') ? 'amber-strict' : match[1] === 'white' ? 'clear' : match[1]
      const found: Candidate = {
        type: `marking.tlp:${word}`,
        start: hit,
        end: hit + match[0].length,
        evidence: [{ code: 'marking', id: 'tlp' }],
      }
      yield found
    }
  },
  examples: { match: ['TLP:RED\nIndicators below.', 'TLP:AMBER+STRICT'], miss: ['What does TLP:RED mean?', 'tlp red'] },
}
