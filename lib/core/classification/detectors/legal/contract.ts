import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { moreClauses, moreTitles } from './contract-more'
import { contractClauses, contractTitles } from './contract-words'
import { deedWords } from './paper-words'

const lexicon = createLexicon([
  { name: 'deed', weight: 1, terms: deedWords },
  { name: 'title', weight: 1, terms: contractTitles },
  { name: 'clause', weight: 1, terms: contractClauses },
  { name: 'title', weight: 1, terms: moreTitles },
  { name: 'clause', weight: 1, terms: moreClauses },
])
/** A clause by its number, or a word that is defined: what only a contract has. */
const numbered =
  /(?:^|[\s(])(?:clause|section|article|art\.|ziffer|clausula|clausola|artikel|pkt|punkt) ?\d|(?:^|\n)\s{0,4}\d{1,2}\.(?:\d{1,2})?\s+\p{L}|["“„«][^"”“»\n]{2,30}["”“»] (?:means|bedeutet|signifie|significa|betekent|oznacza)|[\s(]\d{1,2}\.\d{1,2}[\s,.)]/gu

function isContract(gathered: Gathered): boolean {
  const clauses = gathered.of('clause')
  const isDeed = gathered.of('deed') >= 1
  const { view, start, end } = gathered
  // Clauses by number make a contract without its title.
  const isNumbered = () => (view.folded.slice(Math.max(0, start - 80), end + 80).match(numbered)?.length ?? 0) >= 2
  if (
    !isDeed &&
    (clauses < 1 || (gathered.of('title') < 1 && (clauses < 3 || (gathered.facts('company') < 2 && !isNumbered()))))
  )
    return false
  const parties = gathered.facts('company', 'name') || (clauses >= 3 ? gathered.facts('proper') : 0)
  if (parties === 0) return false
  if ((clauses < 3 || gathered.facts('company') === 0) && isTalk(gathered.view, gathered.start)) return false
  // The blanks of a form say that nobody is meant yet.
  if (gathered.factsBefore('blank') > 1 && gathered.facts('company') === 0) return false
  return (
    isDeed ||
    (parties > 1 && clauses >= 2) ||
    clauses >= 4 ||
    ((clauses >= 2 || parties > 1) && gathered.facts('amount', 'sum', 'percent') > 0)
  )
}

/** A contract between named parties: its title, clauses and formulas together; a template with blanks is none. */
export const contractDetector: Detector = {
  id: 'legal.contract',
  kind: 'legal.contract',
  chance: 1e-3,
  noise: 30,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 900, isContract))
      yield { type: 'legal.contract', start, end, hasContext: true, evidence: [{ code: 'layout', id: 'contract' }] }
  },
  examples: {
    match: [
      'This Supply Agreement is entered into by and between Corvane Ltd and Mirelle SAS. 1. Price: EUR 40,000. 2. Termination on 90 days written notice. Governing law: Ireland.',
      'Mietvertrag zwischen Kranich Immobilien GmbH (Vermieter) und Frau Ida Behrens (Mieter). § 1 Mietzeit. § 2 Miete 900 EUR. § 3 Kaution.',
      'Contrat de bail entre les soussignés : la société Verdier SARL, bailleur, et M. Colas, preneur. Article 1 Objet. Article 2 Loyer 900 €.',
    ],
    miss: [
      'Draft a simple NDA template with blanks for [Company A] and [Company B].',
      'This Agreement is made on [date] between [Landlord] and [Tenant]. The Tenant shall pay rent of [amount].',
      'Which clauses should a SaaS contract normally contain? Termination, liability, indemnity?',
    ],
  },
}
