import { streamFromRoot } from '../openai-compatible/stream-server'
import type { ProviderAdapter } from '../provider'
import { listLlamaCppModels } from './list-models'
import { probeLlamaCpp } from './probe'
import { readLlamaCppLoad } from './read-load'

export const llamaCppAdapter: ProviderAdapter = {
  kind: 'llama-cpp',
  listModels: listLlamaCppModels,
  probe: probeLlamaCpp,
  readLoad: readLlamaCppLoad,
  stream: streamFromRoot('llama-cpp'),
}
