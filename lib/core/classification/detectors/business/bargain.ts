import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { bargainMatter, ourWords, theirWords } from './bargain-words'

const lexicon = createLexicon([
  { name: 'matter', weight: 0.5, terms: bargainMatter },
  { name: 'theirs', weight: 1, terms: theirWords },
  { name: 'ours', weight: 1, terms: ourWords },
])

function isBargain(gathered: Gathered): boolean {
  const [theirs, ours, matter] = [gathered.of('theirs'), gathered.of('ours'), gathered.of('matter')]
  if (
    ours < 1 ||
    theirs + ours + matter < 2 ||
    (theirs < 1 && ours < 2 && (matter < 1 || gathered.facts('amount') === 0))
  )
    return false
  if (gathered.factsBefore('public') > 0 || isTalk(gathered.view, gathered.start)) return false
  return gathered.facts('number', 'amount', 'percent') >= 2
}

/** What each side wants and how far we would go: both positions, in figures. */
export const bargainDetector: Detector = {
  id: 'business.bargain',
  kind: 'business.deal',
  chance: 1e-3,
  noise: 3,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 450, isBargain))
      yield { type: 'business.deal', start, end, evidence: [{ code: 'layout', id: 'bargain' }] }
  },
  examples: {
    match: [
      'Corvane came back at 18, they want exclusivity. We accept 16, at most 16.5, and a two-year term.',
      'Der Lieferant verlangt 7 % mehr, wir zahlen höchstens 4 % im ersten Jahr. Preisgespräch am Montag.',
      'El dueño pide 640 mil; oferta inicial 515, podemos llegar a 560. Que no sepa para qué es.',
      '对方报价每吨 8650 元,我们的底线是 8200 元。',
    ],
    miss: [
      'How do I open a negotiation when they want more than we can pay?',
      'Buyers want lower prices and sellers want higher ones.',
    ],
  },
}
