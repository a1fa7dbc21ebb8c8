import type { Detector } from '../../detector'
import type { View } from '../../view'
import { createLexicon } from '../trade/lexicon'
import { patientPattern } from './care-words'
import { drugWords } from './drug-words'

const drugs = createLexicon([{ name: 'drug', weight: 1, terms: drugWords }])
const before = /([\p{L}][\p{L}-]{3,30})[ ,:(]{1,3}(?:\p{L}{2,12} )?\d{1,4}(?:[.,]\d{1,3})?(?:\/\d{1,4})?[ ]?$/u
const amountBefore = /\d{1,4}(?:[.,]\d{1,3})?[ ]?$/
const after = /^ ?\p{L}{0,9}\.? (?:of |de |di |do |von |av )?([\p{L}][\p{L}-]{3,30})/u
const schedule =
  /^\w{0,9}[ ,.()]{0,3}(?:once|twice|three times|daily|bid|bd|tid|tds|qid|qds|qd|od|om|on|qhs|prn|po\b|iv\b|im\b|sc\b|every \d|at night|per day|a day|weekly|taglich|morgens|abends|\d-\d-\d|\d ?x |x ?\d|\d ?dd|as needed|bei bedarf|nocte|par jour|fois|matin|soir|al dia|cada \d|al giorno|al bisogno|ogni|vezes|por dia|per dag|dziennie|razy|dagligen|om dagen|1日|每日|毎食)/
const general =
  /\b(?:usual|adults?|patients|guideline|monograph|recommended|erwachsener?|side effects|maximum dose|in general)\b/

/** Is a drug named here? Looks at each place of the word, for the stems stand at its end. */
function isDrug(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (drugs.cueAt(view, at) !== null) return true
  return false
}

/** A drug before its dose, with a schedule any name; or the drug behind it ("20 mg of furosemide"). */
function dosedDrugAt(view: View, hit: number): { start: number; end: number } | null {
  const from = Math.max(0, hit - 60)
  const head = view.folded.slice(from, hit)
  const named = before.exec(head)
  if (named !== null) {
    const start = from + named.index
    if (isDrug(view, start, start + (named[1]?.length ?? 0)) || schedule.test(view.folded.slice(hit + 1, hit + 40)))
      return { start, end: Math.min(hit + 3, view.text.length) }
  }
  const follows = amountBefore.test(head) ? after.exec(view.folded.slice(hit, hit + 60)) : null
  if (follows === null) return null
  const end = hit + follows[0].length
  return isDrug(view, end - (follows[1]?.length ?? 0), end) ? { start: hit, end } : null
}

/** A drug and its dose, about somebody who takes it. */
export const medicationDetector: Detector = {
  id: 'health.medication',
  kind: 'health.medication',
  chance: 0.05,
  noise: 15,
  keywords: [
    ...[
      ' mg',
      'mg ',
      'mg,',
      'mg.',
      'mg\n',
      'mg/',
      'mcg',
      ' µg',
      ' μg',
      ' ml',
      'ml ',
      ' units',
      ' iu',
      ' ie',
      ' einheiten',
    ],
    ...['tabletten', 'comprimes', 'comprimidos', 'compresse', 'puffs', 'milligram', 'ミリグラム', '毫克'],
  ],
  *scan(view, at) {
    let last = -1
    for (const hit of at.hits) {
      const found = hit < last ? null : dosedDrugAt(view, hit)
      if (found === null) continue
      const from = Math.max(0, found.start - 300)
      const around = view.folded.slice(from, found.end + 200)
      if (!patientPattern.test(around) || general.test(around.slice(0, found.start - from))) continue
      last = found.end
      yield { type: 'health.medication', ...found, hasContext: true, evidence: [{ code: 'name', id: 'dose' }] }
    }
  },
  examples: {
    match: [
      'The patient takes metformin 500 mg twice daily.',
      'Pat. erhält Ramipril 5 mg 1-0-0',
      'Le patient prend 20 mg de furosémide le matin.',
    ],
    miss: [
      'Add flour 500 g and mix.',
      'What is the usual dose of ibuprofen?',
      'How many mg of caffeine are in coffee?',
    ],
  },
}
