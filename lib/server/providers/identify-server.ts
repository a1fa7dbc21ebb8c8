import { z } from 'zod'
import { joinUrl } from './join-url'
import { propsSchema } from './llama-cpp/reply-schema'
import { modelsSchema as lmStudioModelsSchema, oldModelsSchema } from './lm-studio/reply-schema'
import { versionSchema } from './ollama/reply-schema'
import { modelListSchema } from './openai-compatible/reply-schema'
import type { Connection, ProviderKind } from './provider'
import { findJson } from './read-json'

/** Where the known engines listen by default; discovery looks here, on loopback only. */
export const discoveryPorts = [11434, 1234, 8000, 8080] as const
export const discoveryTimeoutMs = 300

// The list of Ollama, so that another server with a `/api/version` of its own is not taken for it.
const tagsSchema = z.object({ models: z.array(z.object({ name: z.string() })).nullable() })
// Without these two fields the older list is any OpenAI-like one.
const oldListSchema = oldModelsSchema.refine(
  ({ data }) => data.length > 0 && data.every(({ type, state }) => type && state),
)

/**
 * Who answers, by the shape of the replies to a few GETs; null = not a model server that we know. The caller's signal
 * bounds them all together. An endpoint that fails counts as one that is not there.
 */
export async function identifyServer(on: Connection, signal: AbortSignal): Promise<ProviderKind | null> {
  const has = (path: string, schema: z.ZodType) =>
    findJson({ on, url: joinUrl(on.baseUrl, path), signal }, schema).catch(() => null)
  const [version, tags, lmStudio, oldLmStudio, props, list] = await Promise.all([
    has('api/version', versionSchema),
    has('api/tags', tagsSchema),
    has('api/v1/models', lmStudioModelsSchema),
    has('api/v0/models', oldListSchema),
    has('props', propsSchema),
    has('v1/models', modelListSchema),
  ])
  if (version && tags) return 'ollama'
  if (lmStudio || oldLmStudio) return 'lm-studio'
  if (props) return 'llama-cpp'
  if (!list) return null
  const listed = list as z.infer<typeof modelListSchema>
  return listed.data.some((model) => model.owned_by === 'vllm') ? 'vllm' : 'openai-compatible'
}
