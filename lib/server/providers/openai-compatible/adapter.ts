import type { ProviderAdapter } from '../provider'
import { findDialect } from './dialects'
import { listCompatibleModels } from './list-models'
import { probeCompatible } from './probe'
import { readNoLoad } from './read-load'
import { streamCompletion } from './stream'

export const openaiCompatibleAdapter: ProviderAdapter = {
  kind: 'openai-compatible',
  listModels: listCompatibleModels,
  probe: (on, signal) => probeCompatible('openai-compatible', on, signal),
  readLoad: readNoLoad,
  stream: (ask, on, signal) =>
    streamCompletion(ask, on, signal, findDialect('openai-compatible', on.baseUrl, on.dialect)),
}
