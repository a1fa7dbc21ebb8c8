import { joinUrl } from '../join-url'
import { mapCompletionFault } from '../openai-compatible/map-fault'
import type { Connection, N, ServerLoad } from '../provider'
import { toProviderFailure } from '../provider-failure'

/** Sum of one gauge over its label sets (one for each model); null where it is not there. */
function sumGauge(metrics: string, name: string): N {
  let sum: N = null
  for (const line of metrics.split('\n')) {
    if (!line.startsWith(name)) continue
    const found = /^(?:\{[^}]*\})?\s+([\d.eE+-]+)/.exec(line.slice(name.length))
    if (found) sum = (sum ?? 0) + Number(found[1])
  }
  return sum
}

export async function readVllmLoad(on: Connection, signal: AbortSignal): Promise<ServerLoad> {
  const init = { headers: { accept: 'text/plain' }, signal }
  const response = await on.fetch(joinUrl(on.baseUrl, 'metrics'), init).catch((error) => {
    throw on.refusal() ?? toProviderFailure(error)
  })
  if (!response.ok) throw await mapCompletionFault(response)
  const metrics = await response.text().catch((error) => {
    throw toProviderFailure(error, 'badReply')
  })
  return {
    running: sumGauge(metrics, 'vllm:num_requests_running'),
    waiting: sumGauge(metrics, 'vllm:num_requests_waiting'),
    slots: null,
    cacheUsed: sumGauge(metrics, 'vllm:kv_cache_usage_perc') ?? sumGauge(metrics, 'vllm:gpu_cache_usage_perc'),
    loaded: null,
  }
}
