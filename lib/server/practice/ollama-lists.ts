import { createHash } from 'node:crypto'
import { ollamaPracticeModels, type PracticeModel } from './practice-models'

const remote = ({ name, remoteHost }: PracticeModel) =>
  remoteHost ? { remote_model: name, remote_host: remoteHost } : {}

const digestOf = (name: string) => createHash('sha256').update(name).digest('hex')

/** The model behind a name, with or without `:latest` and the `:local` suffix, which refuses what would be proxied. */
export function findOllamaModel(asked: string): PracticeModel | null {
  const isLocalOnly = asked.endsWith(':local')
  const name = asked.replace(/:local$/, '').replace(/:latest$/, '')
  const model = ollamaPracticeModels.find((entry) => entry.name === name)
  return model && !(isLocalOnly && model.remoteHost) ? model : null
}

export function listTags(): object {
  const models = ollamaPracticeModels.map((model) => ({
    name: `${model.name}:latest`,
    model: `${model.name}:latest`,
    ...remote(model),
    modified_at: '2026-01-01T00:00:00Z',
    size: model.bytes,
    digest: digestOf(model.name),
    details: { format: 'gguf', family: 'practice', parameter_size: '', quantization_level: 'F16' },
  }))
  return { models }
}

export function showModel(model: PracticeModel): object {
  const info = {
    'general.architecture': 'practice',
    'practice.context_length': model.contextTokens,
    'practice.block_count': model.layers,
    'practice.attention.head_count': 8,
    'practice.attention.head_count_kv': 8,
    'practice.embedding_length': 1024,
  }
  return {
    modelfile: '',
    ...remote(model),
    details: { family: 'practice', quantization_level: 'F16' },
    model_info: info,
    capabilities: model.capabilities,
  }
}

/** What `/api/ps` shows of the models that were used. */
export function listLoaded(loaded: ReadonlyMap<string, number>): object {
  const models = ollamaPracticeModels
    .filter(({ name }) => loaded.has(name))
    .map((model) => ({
      name: `${model.name}:latest`,
      model: `${model.name}:latest`,
      size: model.bytes,
      digest: digestOf(model.name),
      expires_at: '2099-01-01T00:00:00Z',
      size_vram: model.bytes,
      context_length: loaded.get(model.name),
    }))
  return { models }
}
