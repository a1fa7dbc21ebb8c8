import type { Candidate, Detector } from '../../detector'
import { diagnosisEvidence } from '../../health-of-person'
import type { View, Window } from '../../view'

const patientCue =
  /\b(?:patient|patients?'s|pt|pat|she|he|her|his|mrs?|ms|herr|frau|mrn|dob|y\/o|yo|year-old|jahrig\w*|admitted|presents|diagnosed|prescribed|takes|taking|started on|verordnet|paciente|paziente|malade|pacjent\w*)\b/

/** Is a person treated here, and not medicine discussed? Looked for in the sentence's neighbourhood. */
function hasPatientCue(view: View, start: number, end: number): boolean {
  return patientCue.test(view.folded.slice(Math.max(0, start - 300), end + 200))
}

const recordWords = [
  'mrn',
  'medical record',
  'patient id',
  'patient number',
  'patient no',
  'patienten-id',
  'patientennummer',
  'fallnummer',
  'chart number',
  'hospital number',
  'dossier medical',
  'historia clinica',
  'numero de dossier',
  'cartella clinica',
  'chart no',
] as const
const recordValue = /^s?(?: ?(?:number|no\.?|nr\.?|#|id))?(?: is)?[\s:#.=]{1,4}([a-z]{0,3}-?\d[\d-]{3,14})(?!\w)/

const recordNumberDetector: Detector = {
  id: 'health.record-number',
  kind: 'health.record-number',
  chance: 0.5,
  noise: 20,
  keywords: recordWords,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const word = recordWords.find((candidate) => view.folded.startsWith(candidate, hit)) ?? ''
      const match = recordValue.exec(view.folded.slice(hit + word.length, hit + word.length + 40))
      if (match === null) continue
      const end = hit + word.length + match[0].length
      const start = end - (match[1]?.length ?? 0)
      yield { type: 'health.record-number', start, end, hasContext: true, evidence: [{ code: 'name', id: 'mrn' }] }
    }
  },
  examples: {
    match: ['MRN 00482913', 'medical record number: 4471-203'],
    miss: ['the MRN is missing', 'medical record keeping since 1990'],
  },
}

const doseDetector: Detector = {
  id: 'health.medication',
  kind: 'health.medication',
  chance: 0.05,
  noise: 15,
  keywords: [
    ' mg',
    ' mcg',
    ' µg',
    ' μg',
    'mg ',
    'mg,',
    'mg.',
    'mcg',
    ' ml',
    ' units',
    ' iu',
    ' einheiten',
    'tabletten',
    'comprimes',
  ],
  *scan(view: View, at: Window) {
    const dose =
      /\b([\p{L}][\p{L}-]{3,30})[ ,:(]{1,3}(?:\p{L}{2,12} )?\d{1,4}(?:[.,]\d{1,3})?(?:\/\d{1,4})?[ ]?(?:mg|mcg|µg|μg|g|ml|units?|iu|ie|einheiten)\b/gu
    const window = view.folded.slice(at.start, at.end)
    for (const match of window.matchAll(dose)) {
      const start = at.start + match.index
      const end = start + match[0].length
      const isDrug = drugEnding.test(match[1] ?? '') || schedule.test(view.folded.slice(end, end + 40))
      if (!isDrug || !hasPatientCue(view, start, end)) continue
      yield { type: 'health.medication', start, end, hasContext: true, evidence: [{ code: 'name', id: 'dose' }] }
    }
  },
  examples: {
    match: ['The patient takes metformin 500 mg twice daily.', 'Pat. erhalt Ramipril 5 mg 1-0-0'],
    miss: ['Add flour 500 g and mix.', 'What is the usual dose of ibuprofen?'],
  },
}

/** Endings of international nonproprietary names (WHO stems), and a few drugs without one. */
const drugEnding =
  /(?:formin|pril|sartan|statin|olol|dipine|cillin|mycin|micin|floxacin|azole|prazole|tidine|oxetine|aline|triptan|zepam|zolam|azine|mab|tinib|ciclib|vir|gliptin|gliflozin|glutide|parin|xaban|gatran|sone|solone|nide|terol|tropium|lukast|profen|fenac|coxib|codone|morphone|morphine|fentanil|caine|thiazide|semide|actone|insulin|warfarin|aspirin|paracetamol|acetaminophen|salbutamol|levothyroxine?|thyroxin|gabapentin|pregabalin|lithium|digoxin|clopidogrel|methotrexat\w*|naloxone|ketamine|valproate|lamotrigine|carbamazepine|quetiapine|olanzapine|risperidone?)$/
const schedule =
  /^[ ,.()]{0,3}(?:once|twice|three times|daily|bid|tid|qid|qd|qhs|prn|po\b|iv\b|im\b|every \d|at night|per day|a day|taglich|morgens|abends|\d-\d-\d|as needed|nocte|par jour|al dia|al giorno)/

const diagnosisWords = [
  'diabetes',
  'carcinoma',
  'cancer',
  'hypertension',
  'hiv',
  'hepatitis',
  'schizophrenia',
  'bipolar',
  'depression',
  'epilepsy',
  'asthma',
  'copd',
  'pneumonia',
  'sepsis',
  'stroke',
  'infarction',
  'fibrillation',
  'heart failure',
  'leukemia',
  'leukaemia',
  'lymphoma',
  'melanoma',
  'tumor',
  'tumour',
  'metastas',
  'dementia',
  'alzheimer',
  'parkinson',
  'multiple sclerosis',
  'arthritis',
  'fracture',
  'anemia',
  'anaemia',
  'renal failure',
  'kidney disease',
  'cirrhosis',
  'tuberculosis',
  'pregnan',
  'miscarriage',
  'overdose',
  'anxiety disorder',
  'ptsd',
  'autism',
  'appendicitis',
  'embolism',
  'thrombosis',
  'migraine',
  'hypothyroidism',
  'obesity',
  'chemotherapy',
  'karzinom',
  'krebs',
  'hypertonie',
  'herzinsuffizienz',
  'schlaganfall',
  'lungenentzundung',
  'cancer du',
  'cancro',
  'diabete',
  'ipertensione',
  'hipertension',
  'infarto',
  'nowotwor',
  'cukrzyca',
] as const

const assertion =
  /\b(?:assessment|diagnosis|diagnosed|diagnoses|dx|impression|history of|hx of|suffers? from|suffering from|presents? with|presented with|admitted (?:for|with)|treated for|positive for|tested positive|has been having|c\/o|complains of|h\/o|s\/p|befund|diagnose|anamnese|leidet an|diagnostic|diagnostico|diagnosi|rozpoznanie)\b/

const diagnosisDetector: Detector = {
  id: 'health.diagnosis',
  kind: 'health.clinical-note',
  chance: 0.2,
  noise: 20,
  keywords: diagnosisWords,
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const around = view.folded.slice(Math.max(0, hit - 120), hit + 120)
      if (!assertion.test(around) || !hasPatientCue(view, hit, hit + 12)) continue
      const word = diagnosisWords.find((candidate) => view.folded.startsWith(candidate, hit)) ?? ''
      yield {
        type: diagnosisEvidence,
        fixed: 'low',
        start: hit,
        end: hit + word.length,
        hasContext: true,
        evidence: [{ code: 'name', id: 'diagnosis' }],
      }
    }
  },
  examples: { match: [], miss: [] },
}

const headings =
  /(?:^|\n|\. )[ \t*#]*(hpi|history of present illness|chief complaint|past medical history|pmh|assessment(?: and plan| & plan|\/plan)?|impression|plan|subjective|objective|physical exam(?:ination)?|review of systems|ros|medications|allergies|vitals|vital signs|discharge summary|hospital course|admission diagnosis|social history|family history|lab results|anamnese|befund|diagnosen?|beurteilung|therapie|prozedere|verlauf|entlassungsbrief|motif de consultation|antecedents|examen clinique|conclusion clinique|motivo de consulta|exploracion|tratamiento|anamnesi|esame obiettivo|terapia|wywiad|rozpoznanie|zalecenia)[ \t]*:/g
const clinicalWords =
  /\b(?:patient|mg|bp|hr|spo2|wbc|hemoglobin|blood pressure|mmhg|dose|symptom\w*|chest pain|surgery|icu|ekg|ecg|mri|ct scan|x-ray|biopsy|blutdruck|rontgen|paciente|douleur)\b/

const noteDetector: Detector = {
  id: 'health.clinical-note',
  kind: 'health.clinical-note',
  chance: 0.01,
  noise: 5,
  keywords: [
    'hpi',
    'history of',
    'chief complaint',
    'medical history',
    'assessment',
    'impression',
    'physical exam',
    'review of systems',
    'vital',
    'discharge',
    'hospital course',
    'anamnes',
    'befund',
    'diagnose',
    'entlassung',
    'examen clinique',
    'motivo de consulta',
    'wywiad',
    'allergies',
    'subjective',
    '診療情報提供書',
    '紹介状',
    '病历',
    '诊断',
  ],
  *scan(view: View, at: Window) {
    const window = view.folded.slice(at.start, at.end)
    const found = [...window.matchAll(headings)]
    const names = new Set(found.map((match) => match[1]))
    const first = found[0]
    const isNative = /診療情報提供書|紹介状|病历|诊断/.test(window)
    if (isNative) {
      const place = window.search(/診療情報提供書|紹介状|病历|诊断/)
      yield noteCandidate(at.start + place, at.start + place + 2)
    }
    if (first === undefined || names.size < 2 || !clinicalWords.test(window)) return
    const last = found[found.length - 1] ?? first
    yield noteCandidate(at.start + first.index, at.start + last.index + last[0].length)
  },
  examples: {
    match: ['HPI: 62 yo with chest pain.\nAssessment: unstable angina.\nPlan: admit.'],
    miss: ['Assessment: the plan is good.', 'Plan: buy milk. Objective: save money.'],
  },
}

function noteCandidate(start: number, end: number): Candidate {
  return { type: 'health.clinical-note', start, end, evidence: [{ code: 'layout', id: 'headings' }] }
}

export const healthDetectors: readonly Detector[] = [
  recordNumberDetector,
  doseDetector,
  diagnosisDetector,
  noteDetector,
]
