import type { Detector } from '../../detector'
import { audienceDetector } from './audience'
import { bannerDetector } from './banner'
import { labelDetector } from './label'
import { propertyDetector } from './property'
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
  propertyDetector,
  bannerDetector,
  audienceDetector,
]
