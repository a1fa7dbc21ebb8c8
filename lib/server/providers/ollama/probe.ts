import { joinUrl } from '../join-url'
import type { Connection, ServerFacts } from '../provider'
import { findJson, readJson } from '../read-json'
import { localName } from './encode'
import { listTags, showModel } from './list-models'
import { mapOllamaFault } from './map-fault'
import { findRemoteHost } from './remote-host'
import { statusSchema, versionSchema } from './reply-schema'

/** Proven, not guessed from the version: a server that knows the suffix shows a model of its own under that name too. */
async function knowsLocalSuffix(on: Connection, signal: AbortSignal): Promise<boolean | null> {
  const own = (await listTags(on, signal)).find((tag) => findRemoteHost(tag.name, tag) === null)
  if (!own) return null
  try {
    await showModel(localName(own.name), on, signal)
    return true
  } catch (error) {
    // Servers that do not know it find the name missing (404), invalid (400), or stumble over it (0.17: 500).
    if (typeof (error as { details?: { status?: unknown } }).details?.status === 'number') return false
    throw error
  }
}

export async function probeOllama(on: Connection, signal: AbortSignal): Promise<ServerFacts> {
  const at = (path: string) => ({ on, url: joinUrl(on.baseUrl, path), signal })
  const { version } = await readJson(at('api/version'), versionSchema, mapOllamaFault)
  const status = await findJson(at('api/status'), statusSchema)
  return {
    kind: 'ollama',
    version,
    cloudOff: status?.cloud.disabled ?? null,
    knowsLocalSuffix: await knowsLocalSuffix(on, signal),
  }
}
