import { kinds } from './catalogue/kinds'
import type { Detector } from './detector'
import { businessDetectors } from './detectors/business/business-detectors'
import { codeDetectors } from './detectors/code/code-detectors'
import { contactDetectors } from './detectors/contact/contact-detectors'
import { financeDetectors } from './detectors/finance/finance-detectors'
import { payListDetector } from './detectors/finance/pay-list'
import { payrollDetector } from './detectors/finance/payroll'
import { healthDetectors } from './detectors/health/health-detectors'
import { identityDetectors } from './detectors/identity/identity-detectors'
import { legalDetectors } from './detectors/legal/legal-detectors'
import { markingDetectors } from './detectors/marking/marking-detectors'
import { matterDetectors } from './detectors/matter/matter-detectors'
import { networkDetectors } from './detectors/network/network-detectors'
import { personDetectors } from './detectors/person/person-detectors'
import { secretDetectors } from './detectors/secret/secret-detectors'
import { vendorFormats } from './detectors/secret/vendor-formats'
import { hashText } from './hash-text'
import { createKeywordIndex, type KeywordIndex } from './keyword-index'

/** The revision of the method itself: raised when the same catalogue begins to find other things. */
const methodRevision = 2

/** All detectors, ready to run. Made once a process. */
export interface DetectorSet {
  detectors: readonly Detector[]
  keywords: KeywordIndex
  version: string
}

/** Compiles every detector; the cost of a start, not of a request. */
export function createDetectorSet(): DetectorSet {
  const detectors = [
    ...secretDetectors,
    ...financeDetectors,
    payrollDetector,
    payListDetector,
    ...identityDetectors,
    ...personDetectors,
    ...contactDetectors,
    ...networkDetectors,
    ...healthDetectors,
    ...legalDetectors,
    ...businessDetectors,
    ...matterDetectors,
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
