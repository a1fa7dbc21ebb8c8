import type { Detector } from '../../detector'
import { addressDetector } from './address'
import { emailDetector, spokenEmailDetector } from './email'
import { phoneDetector } from './phone'
import { postboxDetector, postcodeDetector } from './postcode'

export const contactDetectors: readonly Detector[] = [
  emailDetector,
  spokenEmailDetector,
  phoneDetector,
  addressDetector,
  postcodeDetector,
  postboxDetector,
]
