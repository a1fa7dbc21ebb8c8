import { shared } from '../platform/registry'

interface Origins {
  origins: string[]
}

const held = () => shared<Origins>('origins', () => ({ origins: [] }))

/** The public origins that a browser may use, from the environment; set once at start. */
export function setOrigins(origins: string[]): void {
  held().origins = origins
}

export function isOwnOrigin(origin: string): boolean {
  return held().origins.includes(origin)
}

/** Is this `Host` one of ours? Anything else is a rebinding page or a wrong proxy. */
export function isOwnHost(host: string): boolean {
  return held().origins.some((origin) => new URL(origin).host === host.toLowerCase())
}

/** Behind TLS cookies get Secure and the `__Host-` prefix. */
export function isSecure(): boolean {
  const { origins } = held()
  return origins.length > 0 && origins.every((origin) => origin.startsWith('https:'))
}
