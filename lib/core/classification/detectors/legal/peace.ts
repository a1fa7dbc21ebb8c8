import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { payWords, peaceWords } from './peace-words'

const lexicon = createLexicon([
  { name: 'pay', weight: 1, terms: payWords },
  { name: 'peace', weight: 1, terms: peaceWords },
])

function isPeace(gathered: Gathered): boolean {
  const [pay, peace] = [gathered.of('pay'), gathered.of('peace')]
  if (peace < 2 || pay + peace < 3) return false
  if (gathered.factsBefore('public') > 0 || isTalk(gathered.view, gathered.start)) return false
  if (gathered.facts('amount', 'sum', 'number') === 0) return false
  return pay >= 1 || peace >= 4
}

/** The terms on which a dispute ends, in plain words: who pays, what is dropped, who keeps silent. */
export const peaceDetector: Detector = {
  id: 'legal.peace',
  kind: 'legal.settlement',
  chance: 1e-3,
  noise: 2,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 450, isPeace))
      yield { type: 'legal.settlement', start, end, evidence: [{ code: 'layout', id: 'peace' }] }
  },
  examples: {
    match: [
      'We pay Corvane 30,000, they drop the claim, each side bears its own costs and nobody talks to the press.',
      'Wir zahlen 12.000 in zwei Raten, er nimmt die Klage zurück und beide bewahren Stillschweigen.',
      'Pagamos 20.000, retiran la demanda y no hablan con la prensa; sin reconocer nada.',
    ],
    miss: ['How is a consent order different from a settlement?', 'We offer 20 % on garden chairs until Sunday.'],
  },
}
