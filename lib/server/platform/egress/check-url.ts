import { egressFailure } from './egress-failure'
import type { EgressTarget } from './target'

const defaultPorts: Record<string, number> = { 'http:': 80, 'https:': 443 }

export function portOf(url: URL): number {
  return url.port === '' ? (defaultPorts[url.protocol] ?? 0) : Number(url.port)
}

/** Is `url` the base itself or below it? A saved key belongs to this origin and path, and to nothing beside it. */
export function isUnder(url: URL, base: URL): boolean {
  if (url.origin !== base.origin) return false
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`
  return url.pathname === base.pathname || url.pathname.startsWith(folder)
}

/** WHATWG `URL` has already turned decimal, octal and hex hosts into addresses; the object is never parsed again. */
export function checkUrl(url: URL, target: Pick<EgressTarget, 'baseUrl'>): void {
  const plain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === ''
  if (!plain || url.hash !== '' || !isUnder(url, target.baseUrl)) throw egressFailure('address_denied', { sent: 'no' })
}
