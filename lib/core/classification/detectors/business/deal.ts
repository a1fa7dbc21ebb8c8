import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { dealWords, secrecyWords } from './deal-words'
import { softDeal, softSecrecy } from './soft-words'
import { strategyWords } from './strategy-words'

const lexicon = createLexicon([
  { name: 'soft', weight: 0.5, terms: softDeal },
  { name: 'softly', weight: 0.5, terms: softSecrecy },
  { name: 'deal', weight: 1, terms: dealWords },
  { name: 'secret', weight: 1, terms: secrecyWords },
  { name: 'soft', weight: 0.8, terms: strategyWords },
])

const ours =
  /\b(?:we|we'd|we'll|we're|our|us|i'm|wir|unsere?\w*|uns|nous|notre|nos|nuestr\w+|vamos|nostr\w+|noss[oa]s?|wij|ons|onze|nasz\w*|vi|var|vart)\b|当社|弊社|我们|我司|我方/

/** Do we ourselves plan or bargain here? */
function isOurs({ view, start, end }: Gathered): boolean {
  return ours.test(view.folded.slice(Math.max(0, start - 150), end + 100))
}

function isDeal(gathered: Gathered): boolean {
  const deal = gathered.of('deal', 'soft')
  const all = deal + gathered.of('secret', 'softly')
  if (deal < 0.5 || all < 1 || gathered.factsBefore('public') > 0) return false
  if (all < 4 && isTalk(gathered.view, gathered.start)) return false
  const isSoft = gathered.of('deal') < 1
  const figures = gathered.facts(
    'amount',
    'percent',
    ...(isSoft ? [] : (['sum'] as const)),
    ...(all >= 3 ? (['number'] as const) : []),
  )
  const parties = gathered.facts('company', 'name')
  if (figures > 0) return all >= 1.5 || parties > 0 || figures > 1 || isOurs(gathered)
  return (
    gathered.of('deal') >= 1 &&
    all >= 2 &&
    gathered.of('secret', 'softly') >= 0.5 &&
    parties + gathered.facts('date', 'proper') > 0
  )
}

/** A purchase, bid or negotiation that is not public: its words, the sums, and who is not to know. */
export const dealDetector: Detector = {
  id: 'business.deal',
  kind: 'business.deal',
  chance: 1e-3,
  noise: 5,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 600, isDeal))
      yield { type: 'business.deal', start, end, evidence: [{ code: 'layout', id: 'deal' }] }
  },
  examples: {
    match: [
      'Indicative offer for Corvane Mills: 42m cash-free debt-free, exclusivity until May. Nobody outside the deal team knows.',
      'Kaufangebot für die Brauerei Ahrens: 12 Mio. EUR, Schmerzgrenze 14, noch nicht öffentlich.',
      'Nous proposons 8,5 M€ pour la reprise de Laiterie Colas, prix plafond 9 M€, ne pas diffuser.',
    ],
    miss: [
      'What are the usual sections of a term sheet?',
      'Two telecom firms announced on Tuesday that they will merge; regulators have yet to approve.',
      'Explain what a letter of intent is.',
    ],
  },
}
