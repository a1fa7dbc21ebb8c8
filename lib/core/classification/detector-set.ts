import { kinds } from './catalogue/kinds'
import type { Detector } from './detector'
import { codeDetectors } from './detectors/code'
import { contactDetectors } from './detectors/contact'
import { financeDetectors } from './detectors/finance'
import { healthDetectors } from './detectors/health'
import { identityDetectors } from './detectors/identity'
import { legalDetectors } from './detectors/legal'
import { markingDetectors } from './detectors/marking'
import { networkDetectors } from './detectors/network'
import { personDetectors } from './detectors/person'
import { secretDetectors } from './detectors/secret'
import { secretAssignmentDetectors } from './detectors/secret-assignment'
import { vendorDetectors } from './detectors/secret-vendor'
import { vendorFormats } from './detectors/vendor-formats'
import { hashText } from './hash-text'
import { createKeywordIndex, type KeywordIndex } from './keyword-index'

/** The revision of the method itself: raised when the same catalogue begins to find other things. */
const methodRevision = 1

/** All detectors, ready to run. Made once a process. */
export interface DetectorSet {
  detectors: readonly Detector[]
  keywords: KeywordIndex
  version: string
}

/** Compiles every detector; the cost of a start, not of a request. */
export function createDetectorSet(): DetectorSet {
  const detectors = [
    ...vendorDetectors,
    ...secretDetectors,
    ...secretAssignmentDetectors,
    ...financeDetectors,
    ...identityDetectors,
    ...personDetectors,
    ...contactDetectors,
    ...networkDetectors,
    ...healthDetectors,
    ...legalDetectors,
    ...markingDetectors,
    ...codeDetectors,
  ]
  return { detectors, keywords: createKeywordIndex(detectors), version: versionOf(detectors) }
}

/** Which catalogue found something: stored with every summary, and a cached finding of another version is not used. */
export function detectorVersion(set: DetectorSet): string {
  return set.version
}

function versionOf(detectors: readonly Detector[]): string {
  const rows = detectors.map(({ id, kind, chance, noise, keywords }) => [id, kind, chance, noise, keywords])
  return hashText(JSON.stringify([methodRevision, kinds, rows, vendorFormats]))
}
