import { llamaCppAdapter } from './llama-cpp/adapter'
import { lmStudioAdapter } from './lm-studio/adapter'
import { ollamaAdapter } from './ollama/adapter'
import { openaiAdapter } from './openai/adapter'
import { openaiCompatibleAdapter } from './openai-compatible/adapter'
import type { ProviderAdapter, ProviderKind } from './provider'
import { vllmAdapter } from './vllm/adapter'

const adapters: Record<ProviderKind, ProviderAdapter> = {
  ollama: ollamaAdapter,
  vllm: vllmAdapter,
  'lm-studio': lmStudioAdapter,
  'llama-cpp': llamaCppAdapter,
  openai: openaiAdapter,
  'openai-compatible': openaiCompatibleAdapter,
}

export function adapterFor(kind: ProviderKind): ProviderAdapter {
  return adapters[kind]
}
