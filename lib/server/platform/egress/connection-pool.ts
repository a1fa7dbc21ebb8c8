import { createHash } from 'node:crypto'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { portOf } from './check-url'
import { type Resolver, resolveAddresses } from './resolve-addresses'
import type { EgressTarget } from './target'

const maxHeaderBytes = 32 * 1024
const firstByteTimeoutMs = 330_000
const mostPools = 64

/** Everything that a connection's checks depend on: when any of it changes, kept-alive sockets are not used again. */
function poolKey(target: EgressTarget): string {
  const { providerId, baseUrl, boundary, practicePort, allowedRanges, pinnedAddresses, airGapped, tls } = target
  const ca = tls?.caPem ? createHash('sha256').update(tls.caPem).digest('hex') : null
  const parts = [providerId, baseUrl.origin, boundary, practicePort, allowedRanges, pinnedAddresses, airGapped, ca]
  return JSON.stringify([...parts, tls?.insecure ?? false])
}

function checkedLookup(target: EgressTarget, resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolveAddresses(hostname, portOf(target.baseUrl), target, resolve).then(
      (addresses) => {
        const first = addresses[0]
        if (options.all || !first) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, []),
    )
  }
}

function openAgent(target: EgressTarget, resolve: Resolver): Agent {
  return new Agent({
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: firstByteTimeoutMs,
    bodyTimeout: 0,
    connect: {
      lookup: checkedLookup(target, resolve),
      autoSelectFamily: true,
      timeout: target.boundary === 'cloud' ? 5_000 : 2_000,
      minVersion: 'TLSv1.2',
      rejectUnauthorized: !target.tls?.insecure,
      ...(target.tls?.caPem ? { ca: target.tls.caPem } : {}),
    },
  })
}

/** Kept-alive sockets, one pool a target. The oldest pool is closed when there are too many. */
export class ConnectionPools {
  readonly #agents = new Map<string, Agent>()
  readonly #resolve: Resolver

  constructor(resolve: Resolver) {
    this.#resolve = resolve
  }

  get(target: EgressTarget): Agent {
    const key = poolKey(target)
    const agent = this.#agents.get(key) ?? openAgent(target, this.#resolve)
    this.#agents.delete(key)
    this.#agents.set(key, agent)
    if (this.#agents.size > mostPools) this.#closeOldest()
    return agent
  }

  async close(): Promise<void> {
    const agents = [...this.#agents.values()]
    this.#agents.clear()
    await Promise.all(agents.map((agent) => agent.destroy()))
  }

  #closeOldest(): void {
    const oldest = this.#agents.entries().next().value
    if (!oldest) return
    this.#agents.delete(oldest[0])
    // close() lets running requests end.
    oldest[1].close().catch(() => undefined)
  }
}
