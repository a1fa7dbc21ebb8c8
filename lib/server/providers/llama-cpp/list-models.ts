import { joinUrl } from '../join-url'
import { mapCompletionFault } from '../openai-compatible/map-fault'
import type { Connection, FoundModel } from '../provider'
import { readJson } from '../read-json'
import { modelsSchema, propsSchema } from './reply-schema'

export async function listLlamaCppModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  const at = (path: string) => ({ on, url: joinUrl(on.baseUrl, path), signal })
  const { data } = await readJson(at('v1/models'), modelsSchema, mapCompletionFault)
  const props = await readJson(at('props'), propsSchema, mapCompletionFault)
  const served = props.default_generation_settings.n_ctx ?? null
  return data.map(({ id, meta }) => ({
    name: id,
    digest: null,
    contextTokens: served,
    maxContextTokens: meta?.n_ctx_train ?? null,
    maxOutputTokens: null,
    abilities: {
      vision: props.modalities?.vision ?? false,
      tools: false,
      reasoning: false,
      jsonSchema: true,
      embeddings: false,
    },
    remoteHost: null,
    quantization: null,
    lifecycle: null,
    shape: null,
  }))
}
