import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isNegated } from '../negation'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon, cuesIn, type Lexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { moreAdvice, moreCounsel, moreOrders } from './advice-more'
import { adviceWords, counselWords, orderClaims, privilegeClaims, softAdviceWords } from './legal-words'

const rest = 120

/** A marking claims; a question about the marking, or its denial, does not. */
function* claimsIn(view: View, at: Window, lexicon: Lexicon, kind: string): Iterable<Candidate> {
  let restAt = -1
  for (const { start, end } of cuesIn(view, at, lexicon)) {
    // One claim stands for those right behind it.
    if (start < restAt) continue
    if (isNegated(view, start, end) || isTalk(view, start)) continue
    restAt = end + rest
    yield { type: kind, start, end, hasContext: true, evidence: [{ code: 'marking', id: kind }] }
  }
}

const privilege = createLexicon([{ name: 'claim', weight: 1, terms: privilegeClaims }])
const orders = createLexicon([{ name: 'claim', weight: 1, terms: [...orderClaims, ...moreOrders] }])
const advice = createLexicon([
  { name: 'soft', weight: 0.5, terms: softAdviceWords },
  { name: 'counsel', weight: 1, terms: [...moreCounsel, ...counselWords] },
  { name: 'advice', weight: 1, terms: [...moreAdvice, ...adviceWords] },
])

export const privilegeDetector: Detector = {
  id: 'legal.privilege',
  kind: 'legal.privilege',
  chance: 1e-5,
  noise: 3,
  keywords: privilege.keywords,
  scan: (view, at) => claimsIn(view, at, privilege, 'legal.privilege'),
  examples: {
    match: [
      'ATTORNEY-CLIENT PRIVILEGED\n\nMemo on the Harlan matter.',
      'Privileged and Confidential. Our advice on the claim follows.',
      'Anwaltskorrespondenz: Wir sehen die Lage so.',
      'Courrier couvert par le secret professionnel.',
    ],
    miss: [
      'What does attorney-client privilege mean?',
      'This e-mail is not legally privileged.',
      'How do I mark a letter "without prejudice"?',
      'Explain attorney-client privilege to a class of students.',
    ],
  },
}

/** What counsel says to a client, or is asked by one, without any marking. */
export const adviceDetector: Detector = {
  id: 'legal.advice',
  kind: 'legal.privilege',
  chance: 1e-3,
  noise: 5,
  keywords: advice.keywords,
  *scan(view, at) {
    const rule = (gathered: Gathered) =>
      (gathered.of('counsel') >= 1 || gathered.of('advice') >= 2) &&
      gathered.of('advice', 'soft') >= 1 &&
      (gathered.of('advice') >= 1 ||
        gathered.facts('name', 'company', 'amount', 'percent', 'sum') > 0 ||
        (gathered.of('soft') >= 1.5 && gathered.facts('proper', 'number') > 0)) &&
      gathered.factsBefore('public') === 0 &&
      (!isTalk(view, gathered.start) || (gathered.of('counsel', 'advice', 'soft') >= 4 && gathered.facts('name') > 0))
    for (const { start, end } of gather(view, at, advice, 450, rule))
      yield { type: 'legal.privilege', start, end, evidence: [{ code: 'layout', id: 'counsel' }] }
  },
  examples: {
    match: [
      'As your counsel we advise against producing the chats: the prospects of success are slim.',
      'Rechtsanwältin Dr. Behm: Wir raten davon ab, das Prozessrisiko ist hoch.',
      'Mon avocat : nous vous déconseillons de signer, le risque contentieux est réel. Me Roux',
    ],
    miss: ['Which lawyer should I ask for legal advice?', 'Our law firm has a new website.'],
  },
}

export const protectiveOrderDetector: Detector = {
  id: 'legal.protective-order',
  kind: 'legal.protective-order',
  chance: 1e-5,
  noise: 1,
  keywords: orders.keywords,
  scan: (view, at) => claimsIn(view, at, orders, 'legal.protective-order'),
  examples: {
    match: [
      "Exhibit 4: ATTORNEYS' EYES ONLY",
      'Pièces placées sous scellés le 3 mai.',
      'Actuaciones bajo secreto de sumario',
    ],
    miss: ['What does "filed under seal" mean?'],
  },
}
