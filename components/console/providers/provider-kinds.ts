import type { ProviderKind } from '@/lib/core/routing/provider-kind'

interface KindWords {
  name: string
  /** What an address of this kind looks like. */
  example: string
  /** A cloud account: its boundary is not asked, its key is. */
  cloud: boolean
}

export const kindWords: Record<ProviderKind, KindWords> = {
  ollama: { name: 'Ollama', example: 'http://127.0.0.1:11434', cloud: false },
  vllm: { name: 'vLLM', example: 'http://gpu-a:8000/v1', cloud: false },
  'lm-studio': { name: 'LM Studio', example: 'http://127.0.0.1:1234/v1', cloud: false },
  'llama-cpp': { name: 'llama.cpp server', example: 'http://127.0.0.1:8080', cloud: false },
  'openai-compatible': { name: 'Other server that speaks OpenAI', example: 'http://gpu-a:8000/v1', cloud: false },
  openai: { name: 'OpenAI', example: 'https://api.openai.com/v1', cloud: true },
}

export const kindOrder = Object.keys(kindWords) as ProviderKind[]
