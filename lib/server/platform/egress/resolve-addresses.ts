import { lookup } from 'node:dns/promises'
import { isIP, isIPv6 } from 'node:net'
import { checkAddress } from './check-address'
import { egressFailure } from './egress-failure'
import type { EgressTarget } from './target'

export type Resolver = (host: string) => Promise<string[]>

export interface CheckedAddress {
  address: string
  family: 4 | 6
}

export async function resolveBySystem(host: string): Promise<string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

/** The address in an IP literal's host, else null. */
export function literalOf(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(bare) === 0 ? null : bare
}

async function findAddresses(host: string, target: EgressTarget, resolve: Resolver): Promise<readonly string[]> {
  // RFC 6761: this name is loopback by definition, so nothing is asked of a resolver.
  if (host === 'localhost') return ['127.0.0.1', '::1']
  if (target.airGapped) return target.pinnedAddresses ?? []
  try {
    return await resolve(host)
  } catch (cause) {
    throw egressFailure('name_not_found', { sent: 'no', cause })
  }
}

/** Every address of the name, each checked: one that may not be reached refuses them all (mixed records, rebinding). */
export async function resolveAddresses(
  host: string,
  port: number,
  target: EgressTarget,
  resolve: Resolver,
): Promise<CheckedAddress[]> {
  const found = await findAddresses(host, target, resolve)
  if (found.length === 0) throw egressFailure('name_not_found', { sent: 'no' })
  for (const address of found) checkAddress(address, port, target)
  return found.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
}
