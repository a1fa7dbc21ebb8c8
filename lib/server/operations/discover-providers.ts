import type { Actor } from '@/lib/core/access/actor'
import type { FoundServer } from '@/lib/core/routing/provider-view'
import type { EgressTarget } from '../platform/egress/target'
import { newId } from '../platform/id'
import { discoveryPorts, discoveryTimeoutMs, identifyServer } from '../providers/identify-server'
import { byActor } from '../store/audit-actor'
import { listProviderRecords, mintDiscoveryPermit } from '../store/provider'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'
import { serviceConnection } from './service-connection'

/** Looks at the usual ports of this machine, on loopback alone, because an admin asked. Nothing is scanned beyond it. */
export async function discoverProviders(actor: Actor): Promise<FoundServer[]> {
  await requirePermission(actor, 'providers.manage')
  const id = newId()
  const eventIds = await transact(({ record }) =>
    record({
      type: 'provider.discovery_started',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'provider', id: null },
    }),
  )
  const known = new Set((await listProviderRecords()).map(({ baseUrl }) => new URL(baseUrl).port))
  const found = await Promise.all(discoveryPorts.map((port) => look(port, id, eventIds[0] ?? '')))
  return found
    .filter((server) => server !== null)
    .map((server) => ({ ...server, alreadyRegistered: known.has(new URL(server.baseUrl).port) }))
}

async function look(
  port: number,
  providerId: string,
  eventId: string,
): Promise<Omit<FoundServer, 'alreadyRegistered'> | null> {
  const baseUrl = `http://127.0.0.1:${port}`
  const target: EgressTarget = {
    providerId,
    kind: 'discovery',
    baseUrl: new URL(baseUrl),
    boundary: 'local',
    practicePort: null,
    allowedRanges: [{ cidr: '127.0.0.1/32', ports: [port] }],
    pinnedAddresses: ['127.0.0.1'],
    airGapped: false,
    openCredential: null,
  }
  const connection = serviceConnection(target, mintDiscoveryPermit(providerId, baseUrl, eventId))
  const kind = await identifyServer(connection, AbortSignal.timeout(discoveryTimeoutMs)).catch(() => null)
  if (kind === null) return null
  return { kind, version: null, baseUrl: kind === 'openai-compatible' ? `${baseUrl}/v1` : baseUrl }
}
