import { joinUrl } from '../join-url'
import type { ProviderAdapter } from '../provider'
import type { DialectName } from './dialects'
import { streamCompletion } from './stream'

/** The chat of a server that is registered at its root: health and load stand beside `/v1`. */
export function streamFromRoot(dialect: DialectName): ProviderAdapter['stream'] {
  return (ask, on, signal) => streamCompletion(ask, { ...on, baseUrl: joinUrl(on.baseUrl, 'v1') }, signal, dialect)
}
