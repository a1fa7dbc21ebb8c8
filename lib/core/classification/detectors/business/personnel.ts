import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { judgementWords } from './judgement-words'
import { moreActs, moreWork } from './personnel-acts'
import { personnelActs, workWords } from './personnel-words'
import { softPersonnel } from './soft-words'

const lexicon = createLexicon([
  { name: 'soft', weight: 0.5, terms: softPersonnel },
  { name: 'act', weight: 1, terms: personnelActs },
  { name: 'work', weight: 0.5, terms: workWords },
  { name: 'done', weight: 0.8, terms: moreActs },
  { name: 'done', weight: 0.6, terms: judgementWords },
  { name: 'around', weight: 0.3, terms: moreWork },
])

function isPersonnel(gathered: Gathered): boolean {
  const acts = gathered.of('act')
  const done = gathered.of('done')
  if (isTold(gathered)) return true
  const all = gathered.of('act', 'soft', 'work', 'done', 'around')
  if (acts + done + gathered.of('soft') < 0.5 || all < (acts >= 1 ? 1 : done > 0 ? 1.1 : 1.3)) return false
  if (gathered.of('soft', 'act', 'work', 'done') < 0.8) return false
  const isNamed = gathered.facts('name') > 0 || (acts + done >= 1.5 && gathered.facts('pair', 'proper') > 0)
  if (!isNamed || gathered.factsBefore('public') > 0) return false
  return !isTalk(gathered.view, gathered.start) || all >= 1.8
}

/** Somebody, and much about work around: his shift, his boss, what we think; or a mark behind each name. */
function isTold(gathered: Gathered): boolean {
  const work = gathered.of('soft', 'work', 'around', 'done')
  if (work < 1 || gathered.factsBefore('public') > 0 || isTalk(gathered.view, gathered.start)) return false
  if (work >= 1.3 && gathered.facts('pair') >= 2 && gathered.facts('name', 'proper') > 0) return true
  return work >= 2 && gathered.of('soft', 'work', 'done') >= 1.1 && gathered.facts('name', 'proper') > 0
}

/** What is decided or said about a named employee: warning, dismissal, review, absence, complaint, pay. */
export const personnelDetector: Detector = {
  id: 'business.personnel',
  kind: 'business.personnel',
  chance: 1e-2,
  noise: 200,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 700, isPersonnel))
      yield {
        type: 'business.personnel',
        start,
        end,
        hasContext: true,
        evidence: [{ code: 'layout', id: 'personnel' }],
      }
  },
  examples: {
    match: [
      'Dear Mr Ambrose, this is a final written warning; further misconduct may lead to dismissal.',
      'Abmahnung an Frau Petra Lohse wegen unentschuldigter Fehlzeiten im Mai',
      'Convocation à un entretien préalable au licenciement de Mme Ida Colas pour faute grave.',
      'Carta de despido a D. Pablo Reyes por falta muy grave en la empresa.',
    ],
    miss: [
      'How do I write a warning letter? Just the general structure.',
      'Was ist bei einer betriebsbedingten Kündigung allgemein zu beachten?',
      'Template: "Dear [Name], we are pleased to confirm that you have passed your probationary period."',
      'Write a job advert for a warehouse supervisor.',
    ],
  },
}
