import { joinUrl } from '../join-url'
import { mapCompletionFault } from '../openai-compatible/map-fault'
import type { Connection, ServerLoad } from '../provider'
import { findJson, readJson } from '../read-json'
import { propsSchema, slotsSchema } from './reply-schema'

/** `/slots` may be switched off; the number of slots is told in any case. */
export async function readLlamaCppLoad(on: Connection, signal: AbortSignal): Promise<ServerLoad> {
  const at = (path: string) => ({ on, url: joinUrl(on.baseUrl, path), signal })
  const props = await readJson(at('props'), propsSchema, mapCompletionFault)
  const slots = await findJson(at('slots'), slotsSchema)
  const running = slots?.filter((slot) => slot.is_processing).length ?? null
  return { running, waiting: null, slots: props.total_slots ?? slots?.length ?? null, cacheUsed: null, loaded: null }
}
