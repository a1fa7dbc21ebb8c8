import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { owedWords, payListWords } from './pay-list-words'

const lexicon = createLexicon([
  { name: 'pay', weight: 1, terms: payListWords },
  { name: 'owed', weight: 1, terms: owedWords },
])

function isPayList(gathered: Gathered): boolean {
  if (gathered.factsBefore('blank') > 1) return false
  const pairs = gathered.facts('pair')
  const all = gathered.of('pay', 'owed')
  const isList = pairs >= 2 || (pairs === 1 && all >= 4 && gathered.facts('name') > 0)
  const isOwed = gathered.of('owed') >= 2 && all >= 4 && gathered.facts('sum', 'amount') >= 2
  if (!isList && !isOwed) return false
  if (gathered.factsBefore('public') > 0 || isTalk(gathered.view, gathered.start)) return false
  return isOwed || gathered.facts('sum', 'amount', 'number') >= 2
}

/** Names with a sum behind each, and a word of pay over them; or the sums that somebody is owed at the end. */
export const payListDetector: Detector = {
  id: 'finance.pay-list',
  kind: 'finance.payroll',
  chance: 1e-3,
  noise: 3,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 450, isPayList))
      yield { type: 'finance.payroll', start, end, evidence: [{ code: 'layout', id: 'pay list' }] }
  },
  examples: {
    match: [
      'Salaries of the team: Petra Moll 71,000, Olaf Brink 58,500, Ida Sand 64,200.',
      'Sonderzahlung: Brandl 1.500, Czerny 1.500, Ehlers 0, jeweils brutto',
      'Indemnités de départ : Sylvain Coudert 41 200 €, Maëva Lorrain 18 650 €',
    ],
    miss: [
      'What is the average salary in Berlin and Hamburg?',
      'We are hiring: payroll officer, 30 hours, £31,000 pro rata.',
    ],
  },
}
