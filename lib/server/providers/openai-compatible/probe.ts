import type { Connection, ProviderKind, ServerFacts } from '../provider'
import { fetchModelList } from './list-models'

/** All that such an endpoint tells of itself is that its model list can be read with this key. */
export async function probeCompatible(kind: ProviderKind, on: Connection, signal: AbortSignal): Promise<ServerFacts> {
  await fetchModelList(on, on.baseUrl, signal)
  return { kind, version: null, cloudOff: null, knowsLocalSuffix: null }
}
