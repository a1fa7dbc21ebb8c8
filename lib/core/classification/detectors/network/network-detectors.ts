import type { Detector } from '../../detector'
import { internalHostDetector, uncPathDetector } from './internal-host'
import { ipv4Detector } from './ipv4'
import { ipv6Detector } from './ipv6'
import { bareMacDetector, macDetector } from './mac'

export const networkDetectors: readonly Detector[] = [
  ipv4Detector,
  ipv6Detector,
  macDetector,
  bareMacDetector,
  internalHostDetector,
  uncPathDetector,
]
