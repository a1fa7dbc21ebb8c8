import { networkInterfaces } from 'node:os'
import { isLoopback } from './denied-ranges'

const key = Symbol.for('gatehouse.egress.own-ports')

function ownPorts(): Set<number> {
  const place = globalThis as { [key]?: Set<number> }
  place[key] ??= new Set()
  return place[key]
}

/** Ports that this machine's Gatehouse, its database and its practice servers listen on: no provider may stand there. */
export function denyOwnPorts(ports: readonly number[]): void {
  for (const port of ports) ownPorts().add(port)
}

export function isOwnPort(address: string, port: number): boolean {
  if (!ownPorts().has(port)) return false
  if (isLoopback(address)) return true
  return Object.values(networkInterfaces()).some((faces) => faces?.some((face) => face.address === address))
}
