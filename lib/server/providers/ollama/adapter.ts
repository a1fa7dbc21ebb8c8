import type { ProviderAdapter } from '../provider'
import { listOllamaModels } from './list-models'
import { probeOllama } from './probe'
import { readOllamaLoad } from './read-load'
import { streamOllama } from './stream'

export const ollamaAdapter: ProviderAdapter = {
  kind: 'ollama',
  listModels: listOllamaModels,
  probe: probeOllama,
  readLoad: readOllamaLoad,
  stream: streamOllama,
}
