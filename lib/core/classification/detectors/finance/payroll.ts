import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { payLines, payslipWords } from './payroll-words'

const lexicon = createLexicon([
  { name: 'slip', weight: 1, terms: payslipWords },
  { name: 'line', weight: 0.5, terms: payLines },
])

function isPayroll(gathered: Gathered): boolean {
  const [slip, lines] = [gathered.of('slip'), gathered.of('line')]
  if (gathered.factsBefore('public') > 0) return false
  if (slip < 1 || slip + lines < 1.5)
    return lines >= 1.5 && gathered.facts('sum', 'amount') >= 2 && gathered.facts('name') > 0
  if (gathered.factsBefore('blank') > 1) return false
  return gathered.facts('sum', 'amount') >= 2 && !isTalk(gathered.view, gathered.start)
}

/** A payslip, or a list of what people are paid: its headings and its sums. */
export const payrollDetector: Detector = {
  id: 'finance.payroll',
  kind: 'finance.payroll',
  chance: 1e-3,
  noise: 2,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 600, isPayroll))
      yield { type: 'finance.payroll', start, end, evidence: [{ code: 'layout', id: 'payslip' }] }
  },
  examples: {
    match: [
      'Payslip March\nBasic pay 2,410.00\nPAYE -310.20\nNet pay 1,904.18',
      'Gehaltsabrechnung Mai\nBruttolohn 3.120,00\nLohnsteuer 288,16\nNetto 2.140,33',
      'Bulletin de paie\nSalaire de base 2 310,00\nCotisations -520,10\nNet à payer 1 790,90',
    ],
    miss: ['What does a payslip have to show by law?', 'What is a reasonable salary range for a junior accountant?'],
  },
}
