import { z } from 'zod'
import { joinUrl } from '../join-url'
import { fetchModelList } from '../openai-compatible/list-models'
import type { Connection, ServerFacts } from '../provider'
import { findJson } from '../read-json'

const versionSchema = z.object({ version: z.string() })

/** A dead engine can leave this list at 200: only a generation proves life. */
export async function probeVllm(on: Connection, signal: AbortSignal): Promise<ServerFacts> {
  const listed = await fetchModelList(on, joinUrl(on.baseUrl, 'v1'), signal)
  const told = await findJson({ on, url: joinUrl(on.baseUrl, 'version'), signal }, versionSchema)
  const isVllm = listed.some((model) => model.owned_by === 'vllm')
  return { kind: isVllm ? 'vllm' : null, version: told?.version ?? null, cloudOff: null, knowsLocalSuffix: null }
}
