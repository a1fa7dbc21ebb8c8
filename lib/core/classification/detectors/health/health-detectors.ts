import type { Detector } from '../../detector'
import { clinicalCodeDetector } from './clinical-code'
import { clinicalNoteDetector } from './clinical-evidence'
import { medicationDetector } from './medication'
import { recordNumberDetector } from './record-number'

/** What is found of health, apart from the numbers of insured persons and providers. */
export const healthDetectors: readonly Detector[] = [
  recordNumberDetector,
  medicationDetector,
  clinicalCodeDetector,
  clinicalNoteDetector,
]
