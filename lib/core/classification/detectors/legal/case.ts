import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { caseActs, ourCase } from './case-words'

const lexicon = createLexicon([
  { name: 'act', weight: 1, terms: caseActs },
  { name: 'ours', weight: 1, terms: ourCase },
])
const famous =
  /\b(?:textbook|landmark|house of lords|supreme court|law students?|case law|exam|seminar|famous|well-known|history|novel|film|series|drama|made law|still cite|still matters|principle|bundesgerichtshof|cour de cassation|tribunal supremo|moot)\b/

function isCase(gathered: Gathered): boolean {
  const [acts, ours] = [gathered.of('act'), gathered.of('ours')]
  if (
    acts < 1 ||
    acts + ours < 2 ||
    (gathered.facts('caption') === 0 && (acts < 3 || ours < 1 || gathered.facts('name', 'proper') === 0))
  )
    return false
  const { view, start, end } = gathered
  return !famous.test(view.folded.slice(Math.max(0, start - 200), end)) && !isTalk(view, start)
}

/** The parties of a case by its caption, and what is done in it. */
export const caseDetector: Detector = {
  id: 'legal.case',
  kind: 'legal.docket',
  chance: 1e-3,
  noise: 2,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 500, isCase))
      yield { type: 'legal.docket', start, end, evidence: [{ code: 'layout', id: 'caption' }] }
  },
  examples: {
    match: [
      'Marlow v. Brightwater: motion to compel is due on Friday, draft please, exhibits attached.',
      'Kranich ./. Rabe: Termin am 4.5., bitte Entwurf der Klageerwiderung, Zeugen benannt.',
      'Colas c/ Verdier, audience le 14, conclusions à notifier, rapport d’expertise défavorable.',
    ],
    miss: [
      'Marbury v. Madison for a 14-year-old, please. Why do people still cite it?',
      'Spain v Portugal, who won the trial match?',
    ],
  },
}
