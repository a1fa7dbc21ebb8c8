import type { Candidate, Detector } from '../../detector'
import type { View } from '../../view'
import { isTalk } from '../trade/talk'
import { patientPattern } from './care-words'

const around = 220
/** ICD-10 with its dot; OPS; LOINC; CPT and HCPCS only behind their name. */
const dotted = /\b[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}\b|\b\d-\d{2}[0-9a-z](?:\.[0-9a-z]{1,2})\b/g
const undotted = /\b[A-TV-Z]\d{2}\b/g
const named =
  /\b(?:CPT|HCPCS|LOINC|SNOMED(?: CT)?|ATC|DRG|OPS|GOÄ|EBM|CCAM)(?:-?\d{1,2})?[ :#-]{1,3}(?:codes? )?([A-Z]?\d{4,9}(?:-\d)?|[A-Z]\d{2}[A-Z]{0,2}\d{0,2}|\d-\d{3})\b/g
const record =
  /\b(?:encounter|claim|billed|billing|coded|visit|discharge|pt|dob|mrn|abgerechnet|kodiert|fall|sejour|facturado)\b/

/** Codes of diagnoses and procedures: two or more, or one beside a patient. Naming the system alone is no cue. */
export const clinicalCodeDetector: Detector = {
  id: 'health.clinical-code',
  kind: 'health.clinical-code',
  chance: 1e-2,
  noise: 5,
  keywords: [
    ...[
      'icd',
      'cpt',
      'loinc',
      'snomed',
      'hcpcs',
      'coded',
      'codes',
      'code:',
      'kodier',
      'diagnos',
      'encounter',
      'billing',
    ],
    ...[
      'pat.',
      'verschlusselt',
      'superbill',
      'modifier',
      'abrechn',
      'cim-10',
      'cie-10',
      'cid-10',
      'ops-',
      'ops ',
      'ccam',
      'patient',
      'pacient',
      'pazient',
      'rozpozn',
      'dx',
      '诊断',
      '診断',
    ],
  ],
  *scan(view: View, at) {
    let last = -1
    for (const hit of at.hits) {
      if (hit < last || isTalk(view, hit)) continue
      const from = Math.max(0, hit - around, last)
      const text = view.text.slice(from, hit + around)
      const codes = [...text.matchAll(dotted), ...text.matchAll(named)].sort((a, b) => a.index - b.index)
      const first = codes[0]
      const end = codes[codes.length - 1]
      if (first === undefined || end === undefined) continue
      const folded = view.folded.slice(from, hit + around)
      const isOfPatient = patientPattern.test(folded) || record.test(folded)
      const more = codes.length + [...text.matchAll(undotted)].length
      if (!isOfPatient && more < 2) continue
      last = from + end.index + end[0].length
      const candidate: Candidate = {
        type: 'health.clinical-code',
        start: from + first.index,
        end: last,
        hasContext: isOfPatient,
        evidence: [{ code: 'format', id: 'clinical-code' }],
      }
      yield candidate
    }
  },
  examples: {
    match: [
      'Encounter codes for this patient: E11.42, N18.31 and CPT 99214.',
      'Patientin kodiert mit F33.1',
      'Diagnostic codes on the claim: M05.79, M17.11',
    ],
    miss: ['What does ICD-10 E11.9 mean?', 'Erkläre den Unterschied zwischen ICD-10 und ICD-11.'],
  },
}
