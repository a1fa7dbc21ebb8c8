import type { Detector } from '../../detector'
import { caseDetector } from './case'
import { adviceDetector, privilegeDetector, protectiveOrderDetector } from './claims'
import { contractDetector } from './contract'
import { docketDetector } from './docket'
import { litigationDetector } from './litigation'
import { peaceDetector } from './peace'
import { settlementDetector } from './settlement'

/** What is found of legal matters: markings by their words, the rest by what stands together. */
export const legalDetectors: readonly Detector[] = [
  privilegeDetector,
  adviceDetector,
  protectiveOrderDetector,
  settlementDetector,
  docketDetector,
  litigationDetector,
  contractDetector,
  caseDetector,
  peaceDetector,
]
