import type { z } from 'zod'
import { joinUrl } from '../join-url'
import { mapCompletionFault } from '../openai-compatible/map-fault'
import type { Connection, FoundModel, LoadedModel } from '../provider'
import { findJson, readJson } from '../read-json'
import { modelsSchema, oldModelsSchema } from './reply-schema'

type Entry = z.infer<typeof modelsSchema>['models'][number]
type OldEntry = z.infer<typeof oldModelsSchema>['data'][number]

const nothingElse = { digest: null, maxOutputTokens: null, remoteHost: null, lifecycle: null, shape: null }

function describeEntry(entry: Entry): FoundModel {
  const isEmbedding = entry.type === 'embedding'
  return {
    ...nothingElse,
    name: entry.key,
    // The loaded instance's context is the one that is served; the maximum is only possible.
    contextTokens: entry.loaded_instances?.[0]?.config?.context_length ?? null,
    maxContextTokens: entry.max_context_length ?? null,
    abilities: {
      vision: entry.capabilities?.vision ?? false,
      tools: entry.capabilities?.trained_for_tool_use ?? false,
      reasoning: false,
      jsonSchema: !isEmbedding,
      embeddings: isEmbedding,
    },
    quantization: entry.quantization?.name ?? null,
  }
}

function describeOldEntry(entry: OldEntry): FoundModel {
  const isEmbedding = entry.type === 'embeddings'
  return {
    ...nothingElse,
    name: entry.id,
    contextTokens: entry.loaded_context_length ?? null,
    maxContextTokens: entry.max_context_length ?? null,
    abilities: {
      vision: entry.type === 'vlm',
      tools: entry.capabilities?.includes('tool_use') ?? false,
      reasoning: false,
      jsonSchema: !isEmbedding,
      embeddings: isEmbedding,
    },
    quantization: entry.quantization ?? null,
  }
}

function loadedOf(entry: Entry): LoadedModel[] {
  const facts = { bytes: entry.size_bytes ?? null, gpuBytes: null, until: null }
  return (entry.loaded_instances ?? []).map(({ config }) => ({
    name: entry.key,
    contextTokens: config?.context_length ?? null,
    ...facts,
  }))
}

/** Models and what is loaded, from the newer list where there is one. */
export async function readLmStudio(
  on: Connection,
  signal: AbortSignal,
): Promise<{ models: FoundModel[]; loaded: LoadedModel[] }> {
  const told = await findJson({ on, url: joinUrl(on.baseUrl, 'api/v1/models'), signal }, modelsSchema)
  if (told) return { models: told.models.map(describeEntry), loaded: told.models.flatMap(loadedOf) }
  const call = { on, url: joinUrl(on.baseUrl, 'api/v0/models'), signal }
  const { data } = await readJson(call, oldModelsSchema, mapCompletionFault)
  const loaded = data
    .filter(({ state }) => state === 'loaded')
    .map(({ id, loaded_context_length }) => ({
      name: id,
      contextTokens: loaded_context_length ?? null,
      bytes: null,
      gpuBytes: null,
      until: null,
    }))
  return { models: data.map(describeOldEntry), loaded }
}

export async function listLmStudioModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  return (await readLmStudio(on, signal)).models
}
