import { shared } from '../platform/registry'
import { hasOwner } from '../store/person'

const known = () => shared('owner-known', () => ({ exists: false }))

/** True until there is an owner; once there is one it is never asked again. */
export async function needsSetup(): Promise<boolean> {
  if (known().exists) return false
  known().exists = await hasOwner()
  return !known().exists
}
