import { joinUrl } from '../join-url'
import type { Abilities, Connection, FoundModel } from '../provider'
import { readJson } from '../read-json'
import { mapCompletionFault } from './map-fault'
import { type ListedModel, modelListSchema } from './reply-schema'

export const noAbilities: Abilities = {
  vision: false,
  tools: false,
  reasoning: false,
  jsonSchema: false,
  embeddings: false,
}

export async function fetchModelList(on: Connection, base: URL, signal: AbortSignal): Promise<ListedModel[]> {
  const call = { on, url: joinUrl(base, 'models'), signal }
  return (await readJson(call, modelListSchema, mapCompletionFault)).data
}

/** What a list entry tells of itself, in the fields of the vendors that tell anything. */
export function describeListed(listed: ListedModel): FoundModel {
  const told = listed.capabilities
  const context =
    listed.max_model_len ?? listed.context_window ?? listed.context_length ?? listed.max_context_length ?? null
  return {
    name: listed.id,
    digest: null,
    contextTokens: context,
    maxContextTokens: context,
    maxOutputTokens: listed.max_completion_tokens ?? null,
    abilities: {
      ...noAbilities,
      vision: told?.vision ?? false,
      tools: told?.function_calling ?? false,
      reasoning: told?.reasoning ?? false,
      embeddings: /embed/i.test(listed.id),
    },
    remoteHost: null,
    quantization: null,
    lifecycle: listed.deprecation ? 'deprecated' : null,
    shape: null,
  }
}

export async function listCompatibleModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  return (await fetchModelList(on, on.baseUrl, signal)).map(describeListed)
}
