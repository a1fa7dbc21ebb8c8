import type { Detector } from '../../detector'
import type { View } from '../../view'

const recordWords = [
  ...[
    'mrn',
    'medical record',
    'patient id',
    'patient number',
    'patient no',
    'chart number',
    'chart no',
    'hospital number',
  ],
  ...[
    'hospital no',
    'hosp no',
    'hosp. no',
    'unit number',
    'unit no',
    'encounter number',
    'encounter id',
    'accession number',
  ],
  ...['patienten-id', 'patientennummer', 'patienten-nr', 'fallnummer', 'fall-nr', 'aufnahmenummer'],
  ...['dossier medical', 'numero de dossier', 'numero patient', 'dossier patient', 'ipp'],
  ...['historia clinica', 'numero de historia', 'nhc', 'cartella clinica', 'numero paziente', 'processo clinico'],
  ...['patientnummer', 'patientnr', 'dossiernummer', 'numer historii choroby', 'nr historii choroby', 'journalnummer'],
  ...['カルテ番号', '患者番号', '住院号', '病历号', '病案号'],
] as const
const value =
  /^s?(?: ?(?:numbers?|no\.?|nr\.?|nº|n[°o]\.?|#|id))?(?: (?:is|again))?[\s:#.=：]{0,4}([a-z]{0,3}-?\d[\d-]{3,14})(?![\da-z])/

/** A number that is named as that of a medical record or a patient of a hospital. */
export const recordNumberDetector: Detector = {
  id: 'health.record-number',
  kind: 'health.record-number',
  chance: 0.5,
  noise: 20,
  keywords: recordWords,
  *scan(view: View, at) {
    for (const hit of at.hits) {
      if (/[a-z]/.test(view.folded.charAt(hit - 1))) continue
      const word = recordWords.find((candidate) => view.folded.startsWith(candidate, hit)) ?? ''
      const match = value.exec(view.folded.slice(hit + word.length, hit + word.length + 40))
      if (match === null) continue
      const end = hit + word.length + match[0].length
      const start = end - (match[1]?.length ?? 0)
      yield { type: 'health.record-number', start, end, hasContext: true, evidence: [{ code: 'name', id: 'mrn' }] }
    }
  },
  examples: {
    match: ['MRN 00482913', 'medical record number: 4471-203', 'Fallnummer: 20441873', 'Historia clínica nº 418820'],
    miss: ['the MRN is missing', 'medical record keeping since 1990', 'Numéro de dossier manquant'],
  },
}
