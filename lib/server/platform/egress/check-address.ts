import { isIP, isIPv6 } from 'node:net'
import { isInsideSpace, isLoopback, isNeverAllowed, toBlockList } from './denied-ranges'
import { egressFailure } from './egress-failure'
import { isOwnPort } from './own-ports'
import type { AllowedRange, EgressTarget } from './target'
import { unmapAddress } from './unmap-address'

type Reach = Pick<EgressTarget, 'boundary' | 'practicePort' | 'allowedRanges'>

function isDeclared(address: string, port: number, ranges: readonly AllowedRange[]): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4'
  return ranges.some(
    ({ cidr, ports }) => (ports === null || ports.includes(port)) && toBlockList([cidr]).check(address, family),
  )
}

/** May this target be reached at this address (one that was resolved, or a literal) and port? */
export function isAddressAllowed(found: string, port: number, target: Reach): boolean {
  const address = unmapAddress(found)
  if (isIP(address) === 0 || address.includes('%')) return false
  if (isNeverAllowed(address)) return false
  // A practice server plays any boundary, but stands on loopback at the one port that its process announced.
  if (target.practicePort !== null) return isLoopback(address) && port === target.practicePort
  if (isOwnPort(address, port)) return false
  if (target.boundary === 'local') return isDeclared(address, port, target.allowedRanges)
  if (!isInsideSpace(address)) return true
  return target.boundary === 'private' && isDeclared(address, port, target.allowedRanges)
}

export function checkAddress(address: string, port: number, target: Reach): void {
  if (!isAddressAllowed(address, port, target)) throw egressFailure('address_denied', { sent: 'no' })
}
