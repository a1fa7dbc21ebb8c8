import type { ProviderKind } from '../provider'

/** What one vendor's chat endpoint accepts, as data. Fields that are not named here are never sent to it. */
export interface Dialect {
  outputCap: 'max_tokens' | 'max_completion_tokens'
  /** Optional request fields it accepts; model, messages, stream and the output cap always go. */
  fields: readonly OptionalField[]
  /** Does it report usage in a stream only when asked? */
  streamOptions: boolean
  systemRole: 'system' | 'developer'
  /** xAI counts reasoning on top of the completion, all others inside it. */
  reasoningOnTop: boolean
  /** Sent where the person set none: servers may take another default from the model's folder. */
  temperature: number | null
}

export type OptionalField = 'temperature' | 'top_p' | 'stop' | 'seed' | 'response_format' | 'reasoning_effort' | 'store'

export const dialectNames = [
  'openai',
  'openai-reasoning',
  'vllm',
  'lm-studio',
  'llama-cpp',
  'mistral',
  'deepseek',
  'xai',
  'groq',
  'smallest',
] as const

export type DialectName = (typeof dialectNames)[number]

const common = {
  outputCap: 'max_tokens',
  streamOptions: true,
  systemRole: 'system',
  reasoningOnTop: false,
  temperature: null,
} as const
const sampling = ['temperature', 'top_p', 'stop', 'seed'] as const
const server = { ...common, fields: [...sampling, 'response_format'] } as const

export const dialects: Record<DialectName, Dialect> = {
  openai: { ...common, outputCap: 'max_completion_tokens', fields: [...sampling, 'response_format', 'store'] },
  // These refuse sampling parameters, and read instructions in this role.
  'openai-reasoning': {
    ...common,
    outputCap: 'max_completion_tokens',
    systemRole: 'developer',
    fields: ['response_format', 'reasoning_effort', 'store'],
  },
  vllm: { ...server, temperature: 0.7 },
  'lm-studio': server,
  'llama-cpp': server,
  // Answers 422 to any field that it does not know; usage comes unasked. Its seed is called random_seed.
  mistral: { ...common, streamOptions: false, fields: ['temperature', 'top_p', 'stop', 'response_format'] },
  deepseek: { ...common, fields: ['temperature', 'top_p', 'stop'] },
  xai: { ...common, reasoningOnTop: true, fields: [...sampling, 'response_format', 'reasoning_effort'] },
  groq: { ...common, outputCap: 'max_completion_tokens', fields: [...sampling, 'response_format', 'reasoning_effort'] },
  smallest: { ...common, fields: ['temperature', 'top_p', 'stop'] },
}

const hosts: Record<string, DialectName> = {
  'api.openai.com': 'openai',
  'api.mistral.ai': 'mistral',
  'api.deepseek.com': 'deepseek',
  'api.x.ai': 'xai',
  'api.groq.com': 'groq',
}

function isDialectName(name: string | undefined): name is DialectName {
  return dialectNames.includes(name as DialectName)
}

/** The registered one, else the kind's own, else the host's, else the smallest field set. */
export function findDialect(kind: ProviderKind, baseUrl: URL, registered?: string): DialectName {
  if (isDialectName(registered)) return registered
  if (kind !== 'openai-compatible' && kind !== 'ollama') return kind
  return hosts[baseUrl.hostname] ?? 'smallest'
}
