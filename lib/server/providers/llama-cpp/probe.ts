import { joinUrl } from '../join-url'
import { mapCompletionFault } from '../openai-compatible/map-fault'
import type { Connection, ServerFacts } from '../provider'
import { readJson } from '../read-json'
import { propsSchema } from './reply-schema'

export async function probeLlamaCpp(on: Connection, signal: AbortSignal): Promise<ServerFacts> {
  const props = await readJson({ on, url: joinUrl(on.baseUrl, 'props'), signal }, propsSchema, mapCompletionFault)
  return { kind: 'llama-cpp', version: props.build_info ?? null, cloudOff: null, knowsLocalSuffix: null }
}
