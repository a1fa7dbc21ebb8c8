import type { Detector } from '../../detector'
import { secretAssignmentDetectors } from './assignment'
import { secretPatternDetectors } from './secret-patterns'
import { vendorDetectors } from './vendor-token'

/** Everything that finds a credential. */
export const secretDetectors: readonly Detector[] = [
  ...vendorDetectors,
  ...secretPatternDetectors,
  ...secretAssignmentDetectors,
]
