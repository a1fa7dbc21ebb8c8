import type { Candidate, Detector } from '../../detector'
import { clinicalEvidence } from '../../health-of-person'
import type { View, Window } from '../../view'
import type { Gathered } from '../trade/gather'
import { gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { careWords, documentWords, patientPattern } from './care-words'
import { diseaseWords } from './disease-words'
import { drugWords } from './drug-words'
import { nativeAilments, nativeTreatments } from './native-words'
import { ailmentsOfNeighbours, careOfNeighbours } from './neighbour-language-words'
import { moreCare, moreDiseases, moreSymptoms, moreTreatments } from './specialty-words'
import { symptomWords } from './symptom-words'
import { measureWords, procedureWords } from './treatment-words'

const lexicon = createLexicon([
  { name: 'disease', weight: 1, terms: diseaseWords },
  { name: 'symptom', weight: 0.7, terms: symptomWords },
  { name: 'drug', weight: 1, terms: drugWords },
  { name: 'procedure', weight: 0.7, terms: procedureWords },
  { name: 'measure', weight: 0.8, terms: measureWords },
  { name: 'document', weight: 1, terms: documentWords },
  { name: 'care', weight: 0.5, terms: careWords },
  { name: 'disease', weight: 0.7, terms: moreDiseases },
  { name: 'symptom', weight: 0.7, terms: moreSymptoms },
  { name: 'procedure', weight: 0.7, terms: moreTreatments },
  { name: 'care', weight: 0.5, terms: moreCare },
  { name: 'disease', weight: 1, terms: nativeAilments },
  { name: 'procedure', weight: 0.7, terms: nativeTreatments },
  { name: 'symptom', weight: 0.7, terms: ailmentsOfNeighbours },
  { name: 'care', weight: 0.5, terms: careOfNeighbours },
])
/** What belongs to one note stands within so many characters. */
const reach = 900
const substance = ['disease', 'symptom', 'drug', 'procedure', 'measure'] as const

/** Medicine in general: guidelines, lessons, studies, questions. Folded. */
const general =
  /\b(?:guidelines?|recommends?|usual|adults?|patients|in general|first-line|side effects of|prevalence|monograph|trainees|students|campaign|article|blog|newsletter|poster|leaflet|explain (?:how|what|why)|what (?:is|are|does)|which of the following|difference between|symptoms of|leitlinie|erwachsener?|unterschied|studie|symptomes de|qu'est-ce|que es|cuales son|cos'e|wat is|czym jest|vad ar|what do you know)\b|違い|とは|什么是|区别/

/** Somebody has it, or takes it: what makes one word of disease or drug a statement. Folded. */
const has =
  /\b(?:has|had|having|got|suffers?|diagnosed|died|takes|taking|prescribed|given|hat|hatte|habe|leidet|erkrankt|nimmt|bekommt|wegen|souffre|atteinte?|prend|a (?:une?|le|la|du)|tiene|tengo|padece|toma|sufre|ha|soffre|affett\w+|prende|tem|tenho|sofre|heeft|heb|lijdt|slikt|krijgt|ma|mam|choruje|cierpi|bierze|har|lider|tar)\b[^.!?\n]{0,40}$/

const cause =
  /\b(?:research|charity|charit\w+|awareness|campaign|foundation|society|fundrais\w+|run|march|day|study|studies|app|software|novel|film|book|article|podcast|prevention|history|stiftung|forschung|spende\w*|aufklarung|recherche|association|investigacion|fundacion|ricerca|fondazione|onderzoek|stichting|badania naukowe|fundacja|forskning|stiftelse)\b/

/** One word is a mention; of a person it says something where it is not the name of a cause or a study. */
function isStatement(gathered: Gathered, view: View): boolean {
  const { start, end } = gathered
  if (gathered.of('disease', 'drug') < 1) return false
  const before = view.folded.slice(Math.max(0, start - 60), start)
  const after = view.folded.slice(end, end + 60).split('\n', 1)[0] ?? ''
  if (cause.test(after.slice(0, 24))) return false
  return has.test(before) || !cause.test(before + after)
}

/** How much of a text is about somebody's health: 0 none, 1 with a person it would be, 2 the note of a patient. */
function gradeOf(gathered: Gathered, view: View): 0 | 1 | 2 {
  const content = gathered.of(...substance)
  const total = content + gathered.of('document', 'care')
  if (content < 0.7) return 0
  const { start, end } = gathered
  if (content < 1 && total < 1.7 && !patientPattern.test(view.folded.slice(Math.max(0, start - 120), end + 60)))
    return 0
  if (total < 1.2 || gathered.terms.size < 2) return isStatement(gathered, view) ? 1 : 0
  if (content < 1.7 || total < 2.7 || gathered.terms.size < 3) return 1
  const around = view.folded.slice(Math.max(0, start - 200), end + 120)
  return patientPattern.test(around) && !general.test(around.slice(0, -120)) ? 2 : 1
}

/** The notes of a window, and what is only a candidate: at most one for each stretch. */
function scanClinical(view: View, at: Window): Candidate[] {
  const found: Candidate[] = []
  let restAt = -1
  const rule = (gathered: Gathered) => {
    const grade = gradeOf(gathered, view)
    if (grade === 1 && gathered.start >= restAt) {
      const { start, end } = gathered
      found.push({ type: clinicalEvidence, start, end, fixed: 'low', evidence: [{ code: 'layout', id: 'clinical' }] })
      restAt = end + reach
    }
    return grade === 2
  }
  for (const { start, end } of gather(view, at, measured, reach, rule))
    found.push({ type: 'health.clinical-note', start, end, evidence: [{ code: 'layout', id: 'clinical' }] })
  return found
}

/** Words that stand for what a measure is need their number. */
const measured: typeof lexicon = {
  keywords: lexicon.keywords,
  cueAt(view, start) {
    const cue = lexicon.cueAt(view, start)
    if (cue?.name !== 'measure') return cue
    const hasNumber =
      /\d/.test(view.text.slice(cue.end, cue.end + 14)) ||
      /\d[ ]?$/.test(view.text.slice(Math.max(0, start - 3), start))
    return hasNumber ? cue : null
  },
}

/** Words of disease, complaint, drug, examination and care that stand together, about somebody who is treated. */
export const clinicalNoteDetector: Detector = {
  id: 'health.clinical-note',
  kind: 'health.clinical-note',
  chance: 1e-3,
  noise: 5,
  keywords: lexicon.keywords,
  scan: scanClinical,
  examples: {
    match: [
      'HPI: 62 yo with chest pain.\nAssessment: unstable angina.\nPlan: admit to the cardiology ward.',
      'Anamnese: Pat. mit Husten und Fieber. Befund: Rasselgeräusche rechts. Therapie: Amoxicillin 1000 mg 1-0-1.',
      'La patiente présente une dyspnée et des oedèmes. ECG normal. Traitement : furosémide 40 mg.',
      '主訴:息切れ 診断:心不全 処方:フロセミド20mg 患者は入院中',
    ],
    miss: [
      'Assessment: the plan is good.',
      'Plan: buy milk. Objective: save money.',
      'What are the symptoms of asthma, and which side effects of salbutamol are common?',
      'Welche Symptome hat eine Lungenentzündung bei Erwachsenen?',
    ],
  },
}
