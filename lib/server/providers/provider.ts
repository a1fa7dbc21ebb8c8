import type { AppError } from '@/lib/core/errors'

/** The one port of the house: how a kind of provider is listed, probed and streamed from. Vendor types stay behind it. */
export const providerKinds = ['ollama', 'vllm', 'lm-studio', 'llama-cpp', 'openai', 'openai-compatible'] as const
export type ProviderKind = (typeof providerKinds)[number]

/** null = not told; 0 = told none. */
export type N = number | null

export interface Abilities {
  vision: boolean
  tools: boolean
  reasoning: boolean
  jsonSchema: boolean
  embeddings: boolean
}

/** A way to one provider. Adapters hold no timers, retry nothing, log nothing and read no environment. */
export interface Connection {
  baseUrl: URL
  /** Commits the permit for exactly these bytes, then opens the connection; once for a generation. */
  fetch: typeof fetch
  /** Why `fetch` refused: SDKs wrap or lose the cause. */
  refusal(): AppError | null
  /** Kept by the registration of an `openai-compatible` provider; without it the host decides, else the smallest one. */
  dialect?: string
}

export interface FoundModel {
  name: string
  digest: string | null
  /** Context that is SERVED, in tokens, not what the model was trained with. */
  contextTokens: N
  /** The most it could be served with (trained length), where the server tells; a bound for the admin's choice. */
  maxContextTokens: N
  maxOutputTokens: N
  abilities: Abilities
  /** Set when the server only proxies this model: then it is cloud, whatever the URL says. */
  remoteHost: string | null
  quantization: string | null
  lifecycle: 'current' | 'deprecated' | 'retired' | null
  shape: { layers: number; kvHeads: number; headDim: number; weightBytes: number } | null
}

export interface ServerFacts {
  /** Who answered, by the shape of the reply; null = nothing that we know. */
  kind: ProviderKind | null
  version: string | null
  /** Ollama: is the cloud switched off on that server? null = cannot be told. */
  cloudOff: boolean | null
  /** Ollama: does the server know the `:local` suffix? null = cannot be told. */
  knowsLocalSuffix: boolean | null
}

export interface LoadedModel {
  name: string
  contextTokens: N
  bytes: N
  gpuBytes: N
  until: string | null
}

/** Each field is null where the server cannot say. */
export interface ServerLoad {
  running: N
  waiting: N
  slots: N
  cacheUsed: N
  loaded: LoadedModel[] | null
}

interface ModelMessage {
  role: 'system' | 'user' | 'assistant'
  text: string
}

export interface ModelAsk {
  model: string
  messages: ModelMessage[]
  /** Always sent: the budget's bound rests on it. */
  maxOutputTokens: number
  /** One fixed value a model (Ollama num_ctx), never per request. */
  contextTokens: number
  temperature?: number
  topP?: number
  stop?: string[]
  seed?: number
  jsonSchema?: object
  effort?: 'none' | 'low' | 'medium' | 'high'
  /** Ollama: ask for `<name>:local`, which a server that knows the suffix never proxies (`ServerFacts.knowsLocalSuffix`). */
  localOnly?: boolean
  /** Ollama: registered as proxied (boundary cloud), so a remote host in the reply is expected. Default: it is a breach. */
  proxied?: boolean
  /** Ollama: how long the weights stay loaded, in seconds; -1 = always. Default 30 min. */
  keepAliveSeconds?: number
}

/** Token classes are disjoint, so that each is priced once. */
export interface Usage {
  inputTokens: N
  cacheReadTokens: N
  cacheWriteTokens: N
  cacheWrite1hTokens: N
  imageInputTokens: N
  audioInputTokens: N
  outputTokens: N
  reasoningTokens: N
  imageOutputTokens: N
  searchCount: N
  reportedCostMicros: N
  loadMs: N
}

export type EndReason = 'stop' | 'length' | 'toolCalls' | 'refused' | 'contextFull'

export type ModelEvent =
  | { type: 'open'; modelServed: string | null; remoteHost: string | null; requestId: string | null }
  | { type: 'loading' }
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  /** Cumulative: the last one counts. May precede or follow `end`. */
  | { type: 'usage'; usage: Usage }
  /** The provider's own terminal marker was seen. */
  | { type: 'end'; reason: EndReason }

export const faults = [
  'unreachable',
  'serverError',
  'overloaded',
  'rateLimited',
  'silent',
  'contextTooLong',
  'refusedContent',
  'unauthorized',
  'modelMissing',
  'badRequest',
  'badReply',
  'boundaryMismatch',
  'truncated',
  'stalled',
] as const
export type Fault = (typeof faults)[number]

export interface ProviderAdapter {
  readonly kind: ProviderKind
  listModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]>
  /** Who answers, version, cloud off; a generation is proved through `stream`. */
  probe(on: Connection, signal: AbortSignal): Promise<ServerFacts>
  readLoad(on: Connection, signal: AbortSignal): Promise<ServerLoad>
  /** Throws AppError('provider_unavailable' | 'provider_rejected', …, { details: { fault, retryAfterMs?, sent } }). */
  stream(ask: ModelAsk, on: Connection, signal: AbortSignal): AsyncIterable<ModelEvent>
}
