export interface PracticeModel {
  name: string
  contextTokens: number
  capabilities: readonly string[]
  layers: number
  bytes: number
  /** Set for the model that only looks local. */
  remoteHost?: string
}

const completes = ['completion'] as const

export const ollamaPracticeModels: readonly PracticeModel[] = [
  { name: 'practice-small', contextTokens: 8192, capabilities: completes, layers: 16, bytes: 800_000_000 },
  {
    name: 'practice-large',
    contextTokens: 131_072,
    capabilities: ['completion', 'tools'],
    layers: 64,
    bytes: 20_000_000_000,
  },
  {
    name: 'practice-vision',
    contextTokens: 32_768,
    capabilities: ['completion', 'vision'],
    layers: 32,
    bytes: 6_000_000_000,
  },
  { name: 'practice-embed', contextTokens: 2048, capabilities: ['embedding'], layers: 12, bytes: 270_000_000 },
  {
    name: 'practice-leak',
    contextTokens: 131_072,
    capabilities: completes,
    layers: 0,
    bytes: 400,
    remoteHost: 'https://ollama.com:443',
  },
]

export const openaiPracticeModels: readonly PracticeModel[] = [
  { name: 'practice-gpt', contextTokens: 128_000, capabilities: completes, layers: 0, bytes: 0 },
  { name: 'practice-claude', contextTokens: 200_000, capabilities: completes, layers: 0, bytes: 0 },
  { name: 'practice-gemini', contextTokens: 1_000_000, capabilities: completes, layers: 0, bytes: 0 },
  { name: 'practice-small', contextTokens: 8192, capabilities: completes, layers: 0, bytes: 0 },
  { name: 'practice-large', contextTokens: 131_072, capabilities: completes, layers: 0, bytes: 0 },
]
