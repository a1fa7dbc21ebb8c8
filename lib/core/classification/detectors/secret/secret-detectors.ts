import type { Detector } from '../../detector'
import { secretAssignmentDetectors } from './assignment'
import { credentialFileDetectors } from './credential-file'
import { namedTokenDetectors } from './named-token'
import { secretPatternDetectors } from './secret-patterns'
import { vendorDetectors } from './vendor-token'

/** Everything that finds a credential. */
export const secretDetectors: readonly Detector[] = [
  ...vendorDetectors,
  ...namedTokenDetectors,
  ...secretPatternDetectors,
  ...secretAssignmentDetectors,
  ...credentialFileDetectors,
]
