import { shared } from '../platform/registry'
import { isDatabaseSilent } from '../store/audit-breaker'
import { hasOwner } from '../store/person'

const known = () => shared('owner-known', () => ({ exists: false }))

/**
 * True until there is an owner; once there is one it is never asked again. While the database is silent nothing can be
 * set up: sign-in opens, and says what is wrong.
 */
export async function needsSetup(): Promise<boolean> {
  if (known().exists || isDatabaseSilent()) return false
  known().exists = await hasOwner()
  return !known().exists
}
