import type { ProviderKind } from './provider'

/**
 * The base that adapters of this kind expect. Servers are registered at their root, since health and load stand beside
 * `/v1`; people paste what other tools want (`/v1`, `/api`), so that is taken off. Clouds keep their path.
 */
export function tidyBaseUrl(kind: ProviderKind, address: URL): URL {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  const path = url.pathname.replace(/\/+$/, '')
  const isServer = kind !== 'openai' && kind !== 'openai-compatible'
  url.pathname = isServer ? path.replace(/\/(v1|api|api\/v1|api\/v0)$/, '') || '/' : path || '/'
  return url
}
