import type { Detector } from '../../detector'
import { labelDetector } from './label'
import { rankDetector } from './rank'
import { handlingDetector, sensitivityDetector } from './sensitivity'
import { tlpDetector } from './tlp'

/** What a document says of itself: markings, sentences about handling, TLP, labels in properties. */
export const markingDetectors: readonly Detector[] = [
  sensitivityDetector,
  handlingDetector,
  tlpDetector,
  labelDetector,
  rankDetector,
]
