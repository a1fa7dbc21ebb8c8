import type { Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isNegated } from '../negation'

/** Phrases that claim something of the text they stand in. Folded. */
const claims: readonly { kind: string; id: string; phrases: readonly string[] }[] = [
  {
    kind: 'legal.privilege',
    id: 'legal.privilege',
    phrases: [
      'attorney-client privileged',
      'attorney-client privilege',
      'attorney client privileged',
      'attorney-client communication',
      'attorney work product',
      'work product doctrine',
      'privileged and confidential',
      'privileged & confidential',
      'legally privileged',
      'solicitor-client privilege',
      'legal professional privilege',
      'without prejudice',
      'prepared in anticipation of litigation',
      'prepared at the direction of counsel',
      'anwaltliche korrespondenz',
      'anwaltsgeheimnis',
      'mandantengeheimnis',
      'secret professionnel',
      'confidentialite avocat',
      'secreto profesional',
      'segreto professionale',
      '弁護士依頼者間秘匿特権',
    ],
  },
  {
    kind: 'legal.protective-order',
    id: 'legal.protective-order',
    phrases: [
      'subject to protective order',
      'subject to a protective order',
      'pursuant to the protective order',
      'pursuant to protective order',
      'filed under seal',
      "attorneys' eyes only",
      'attorneys eyes only',
      'outside counsel only',
      'outside counsel eyes only',
    ],
  },
  {
    kind: 'legal.settlement',
    id: 'legal.settlement',
    phrases: [
      'settlement agreement between',
      'rule 408',
      'settlement communication',
      'confidential settlement',
      'settlement demand',
      'in full and final settlement',
      'subject to contract and without prejudice',
      'vergleichsangebot',
      'vergleichsvereinbarung',
    ],
  },
]

/** A marking claims; a question about the marking, or its denial, does not. */
export const legalDetectors: readonly Detector[] = claims.map(({ kind, id, phrases }) => ({
  id,
  kind,
  chance: 1e-5,
  noise: 3,
  keywords: phrases,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const phrase = phrases
        .filter((candidate) => view.folded.startsWith(candidate, hit))
        .sort((a, b) => b.length - a.length)[0]
      if (phrase === undefined || isNegated(view, hit, hit + phrase.length)) continue
      yield { type: kind, start: hit, end: hit + phrase.length, hasContext: true, evidence: [{ code: 'marking', id }] }
    }
  },
  examples:
    kind === 'legal.privilege'
      ? {
          match: [
            'ATTORNEY-CLIENT PRIVILEGED\n\nMemo on the Harlan matter.',
            'Privileged and Confidential. Our advice on the claim follows.',
          ],
          miss: [
            'What does attorney-client privilege mean?',
            'This e-mail is not legally privileged.',
            'How do I mark a letter "without prejudice"?',
          ],
        }
      : kind === 'legal.protective-order'
        ? { match: ["Exhibit 4: ATTORNEYS' EYES ONLY"], miss: ['What does "filed under seal" mean?'] }
        : { match: ['Confidential settlement offer of 2.4 million, FRE 408.'], miss: ['How does rule 408 work?'] },
}))
