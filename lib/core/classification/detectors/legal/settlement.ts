import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { settlementTerms, settlementWords } from './settlement-words'

const lexicon = createLexicon([
  { name: 'settlement', weight: 1, terms: settlementWords },
  { name: 'terms', weight: 1, terms: settlementTerms },
])

function isSettlement(gathered: Gathered): boolean {
  const [settlement, terms] = [gathered.of('settlement'), gathered.of('terms')]
  if (settlement < 1) return false
  const sums = gathered.facts('amount', 'sum', ...(settlement + terms >= 3 ? (['number'] as const) : []))
  if (sums === 0) return false
  return (
    (gathered.facts('name', 'company') > 0 || settlement + terms >= 2 || sums > 1) &&
    (settlement + terms >= 4 || !isTalk(gathered.view, gathered.start))
  )
}

/** What one side offers or pays another to end a dispute: words of settlement, its terms, and a sum. */
export const settlementDetector: Detector = {
  id: 'legal.settlement',
  kind: 'legal.settlement',
  chance: 1e-3,
  noise: 2,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 600, isSettlement))
      yield { type: 'legal.settlement', start, end, evidence: [{ code: 'layout', id: 'settlement' }] }
  },
  examples: {
    match: [
      'Settlement offer: Corvane Ltd pays $40,000 within 21 days and both sides drop the proceedings, no admission of liability.',
      'Vergleichsvorschlag: Zahlung von 12.000 € binnen 14 Tagen, alle Ansprüche abgegolten, an die Gegenseite Firma Rabe.',
      'Protocole transactionnel : la société Verdier verse 15 000 € et M. Colas renonce à toute action.',
    ],
    miss: [
      'How does rule 408 work?',
      'What is a settlement agreement?',
      'The settlement of the new building continues; the costs are low.',
    ],
  },
}
