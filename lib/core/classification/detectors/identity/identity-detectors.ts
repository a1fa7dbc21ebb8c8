import type { Detector } from '../../detector'
import { announcedDetectors } from './announced-detectors'
import { numberDetector } from './number-detector'
import { ssnDetector } from './us-ssn'

export const identityDetectors: readonly Detector[] = [ssnDetector, numberDetector, ...announcedDetectors]
