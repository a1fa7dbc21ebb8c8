import { practicePortOf } from '../platform/egress/practice-ports'
import type { EgressTarget } from '../platform/egress/target'
import { shared } from '../platform/registry'
import type { ProviderRecord } from './provider'
import { openProviderKey } from './secret'

const settings = () => shared('egress-settings', () => ({ airGapped: false }))

export function setAirGapped(airGapped: boolean): void {
  settings().airGapped = airGapped
}

/**
 * What egress must know of a provider. The addresses that an admin registered are the declared ranges: a name that later
 * points elsewhere is not followed, so a DNS change cannot move Restricted data outside.
 */
export function egressTarget(provider: ProviderRecord): EgressTarget {
  const baseUrl = new URL(provider.baseUrl)
  const port = Number(baseUrl.port) || (baseUrl.protocol === 'https:' ? 443 : 80)
  const pinned = provider.pinnedAddresses ?? []
  return {
    providerId: provider.id,
    kind: provider.kind,
    baseUrl,
    boundary: provider.boundary,
    practicePort: provider.practice ? practicePortOf(provider.id) : null,
    allowedRanges: pinned.map((address) => ({ cidr: `${address}/${address.includes(':') ? 128 : 32}`, ports: [port] })),
    pinnedAddresses: provider.pinnedAddresses,
    airGapped: settings().airGapped,
    openCredential: async () => {
      const key = await openProviderKey(provider.id, provider.baseUrl)
      return key === null ? null : { header: 'authorization', value: `Bearer ${key}` }
    },
  }
}
