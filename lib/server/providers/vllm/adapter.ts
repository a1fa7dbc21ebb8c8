import { streamFromRoot } from '../openai-compatible/stream-server'
import type { ProviderAdapter } from '../provider'
import { listVllmModels } from './list-models'
import { probeVllm } from './probe'
import { readVllmLoad } from './read-load'

export const vllmAdapter: ProviderAdapter = {
  kind: 'vllm',
  listModels: listVllmModels,
  probe: probeVllm,
  readLoad: readVllmLoad,
  stream: streamFromRoot('vllm'),
}
