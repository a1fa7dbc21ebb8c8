import type { Permit } from './permit'

interface PermitBook {
  minted: WeakSet<object>
  spent: WeakSet<object>
}

// The server and Next's bundle hold two copies of this module; a permit minted by one must be known to the other.
const key = Symbol.for('gatehouse.egress.permit-book')

function openBook(): PermitBook {
  const place = globalThis as { [key]?: PermitBook }
  place[key] ??= { minted: new WeakSet(), spent: new WeakSet() }
  return place[key]
}

export function enterPermit(permit: Permit): void {
  openBook().minted.add(permit)
}

export function isGenuine(permit: Permit): boolean {
  return typeof permit === 'object' && permit !== null && openBook().minted.has(permit)
}

/** True the first time only, whatever becomes of the request. */
export function spendPermit(permit: Permit): boolean {
  const { spent } = openBook()
  if (spent.has(permit)) return false
  spent.add(permit)
  return true
}
