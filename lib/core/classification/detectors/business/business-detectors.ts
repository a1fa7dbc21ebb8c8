import type { Detector } from '../../detector'
import { bargainDetector } from './bargain'
import { dealDetector } from './deal'
import { personnelDetector } from './personnel'
import { resultsDetector } from './results'

/** What is found of a company's own affairs. */
export const businessDetectors: readonly Detector[] = [
  personnelDetector,
  dealDetector,
  bargainDetector,
  resultsDetector,
]
