import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { moreBefore, moreMetrics } from './results-more'
import { beforeWords, metricWords } from './results-words'
import { softBefore } from './soft-words'

const lexicon = createLexicon([
  { name: 'soft', weight: 0.5, terms: softBefore },
  { name: 'before', weight: 1, terms: beforeWords },
  { name: 'metric', weight: 1, terms: metricWords },
  { name: 'before', weight: 1, terms: moreBefore },
  { name: 'metric', weight: 1, terms: moreMetrics },
])

function isResult(gathered: Gathered): boolean {
  const metrics = gathered.of('metric')
  const before = gathered.of('before', 'soft')
  if (metrics < 1 || before < 0.5 || metrics + before < 1.5) return false
  const isBefore = gathered.of('before') >= 1
  const figures = gathered.facts(
    'amount',
    'percent',
    ...(isBefore ? (['date', 'sum'] as const) : []),
    ...(metrics >= 2 ? (['sum'] as const) : []),
    ...(isBefore && metrics + before >= 2.5 ? (['number'] as const) : []),
  )
  if (figures === 0 || gathered.factsBefore('public') > 0) return false
  if (metrics + before < 4 && isTalk(gathered.view, gathered.start)) return false
  return isBefore || metrics + before >= 2.5 || figures >= 2
}

/** A company's figures before it has published them. */
export const resultsDetector: Detector = {
  id: 'business.results',
  kind: 'business.results',
  chance: 1e-3,
  noise: 5,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 600, isResult))
      yield { type: 'business.results', start, end, evidence: [{ code: 'layout', id: 'results' }] }
  },
  examples: {
    match: [
      'Under embargo until 7 May: revenue up 4 % to £212m, operating profit £18m.',
      'Vorabzahlen, noch nicht veröffentlicht: Umsatz 84 Mio. EUR, EBIT -2,1 Mio.',
      "Avant publication : chiffre d'affaires 31 M€, résultat net -1,2 M€.",
    ],
    miss: [
      'Explain the difference between EBITDA and operating profit.',
      'According to its published annual report, the group earned 2.1 billion euros.',
      'In chapter 5 of the textbook, a firm with revenue of 500 and cost of 420 is used. Compute the margin.',
    ],
  },
}
