import { joinUrl } from '../join-url'
import type { Connection, LoadedModel, ServerLoad } from '../provider'
import { readJson } from '../read-json'
import { mapOllamaFault } from './map-fault'
import { psSchema } from './reply-schema'

export async function readLoadedModels(on: Connection, signal: AbortSignal): Promise<LoadedModel[]> {
  const { models } = await readJson({ on, url: joinUrl(on.baseUrl, 'api/ps'), signal }, psSchema, mapOllamaFault)
  return (models ?? []).map((model) => ({
    name: model.name,
    contextTokens: model.context_length || null,
    bytes: model.size ?? null,
    gpuBytes: model.size_vram ?? null,
    until: model.expires_at ?? null,
  }))
}

/** Ollama shows neither queue nor slots. */
export async function readOllamaLoad(on: Connection, signal: AbortSignal): Promise<ServerLoad> {
  const loaded = await readLoadedModels(on, signal)
  return { running: null, waiting: null, slots: null, cacheUsed: null, loaded }
}
