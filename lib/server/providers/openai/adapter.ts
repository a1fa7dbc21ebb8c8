import type { DialectName } from '../openai-compatible/dialects'
import { probeCompatible } from '../openai-compatible/probe'
import { readNoLoad } from '../openai-compatible/read-load'
import { streamCompletion } from '../openai-compatible/stream'
import type { ProviderAdapter } from '../provider'
import { findInCatalogue } from './find-in-catalogue'
import { listOpenaiModels } from './list-models'

function dialectOf(model: string): DialectName {
  return findInCatalogue('openai', model)?.abilities.includes('reasoning') ? 'openai-reasoning' : 'openai'
}

export const openaiAdapter: ProviderAdapter = {
  kind: 'openai',
  listModels: listOpenaiModels,
  probe: (on, signal) => probeCompatible('openai', on, signal),
  readLoad: readNoLoad,
  stream: (ask, on, signal) => streamCompletion(ask, on, signal, dialectOf(ask.model)),
}
