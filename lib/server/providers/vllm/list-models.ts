import { joinUrl } from '../join-url'
import { describeListed, fetchModelList } from '../openai-compatible/list-models'
import type { Connection, FoundModel } from '../provider'

/** `max_model_len` is what the engine serves. */
export async function listVllmModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  const listed = await fetchModelList(on, joinUrl(on.baseUrl, 'v1'), signal)
  return listed.map((entry) => {
    const model = describeListed(entry)
    return { ...model, abilities: { ...model.abilities, jsonSchema: !model.abilities.embeddings } }
  })
}
