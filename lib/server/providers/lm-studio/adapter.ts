import { streamFromRoot } from '../openai-compatible/stream-server'
import type { ProviderAdapter } from '../provider'
import { listLmStudioModels } from './list-models'
import { probeLmStudio } from './probe'
import { readLmStudioLoad } from './read-load'

export const lmStudioAdapter: ProviderAdapter = {
  kind: 'lm-studio',
  listModels: listLmStudioModels,
  probe: probeLmStudio,
  readLoad: readLmStudioLoad,
  stream: streamFromRoot('lm-studio'),
}
