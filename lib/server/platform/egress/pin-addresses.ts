import { egressFailure } from './egress-failure'
import { literalOf, resolveBySystem } from './resolve-addresses'

/** The addresses that a provider's host has now: kept at registration as the declared ones. */
export async function pinAddresses(baseUrl: URL): Promise<string[]> {
  const literal = literalOf(baseUrl.hostname)
  if (literal !== null) return [literal]
  if (baseUrl.hostname === 'localhost') return ['127.0.0.1', '::1']
  try {
    return await resolveBySystem(baseUrl.hostname)
  } catch (cause) {
    throw egressFailure('name_not_found', { sent: 'no', cause })
  }
}
