import { OpenAI } from 'openai'
import { decodeSse } from '../decode-sse'
import { holdReply } from '../hold-reply'
import type { Connection, EndReason, ModelAsk, ModelEvent } from '../provider'
import { providerFailure } from '../provider-failure'
import { readErrorText } from '../read-error-text'
import { requireEnd } from '../require-end'
import { type DialectName, dialects } from './dialects'
import { encodeCompletion } from './encode'
import { mapCompletionFault, mapStreamFault } from './map-fault'
import { mapCompletionUsage } from './map-usage'
import { type Chunk, chunkSchema } from './reply-schema'

/** Stands where the key would be; egress puts the real one on last. */
const placeholderKey = 'placeholder'

const endReasons: Record<string, EndReason> = {
  stop: 'stop',
  eos: 'stop',
  end_turn: 'stop',
  length: 'length',
  max_tokens: 'length',
  model_length: 'contextFull',
  tool_calls: 'toolCalls',
  function_call: 'toolCalls',
  content_filter: 'refused',
}

function readChunk(data: string): Chunk {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch (cause) {
    throw providerFailure('badReply', { cause })
  }
  const parsed = chunkSchema.safeParse(value)
  if (!parsed.success) throw providerFailure('badReply')
  if (parsed.data.error != null) throw mapStreamFault(value)
  return parsed.data
}

function* readUsage(chunk: Chunk, dialect: DialectName): Generator<ModelEvent> {
  const usage = chunk.usage ?? chunk.x_groq?.usage
  if (!usage) return
  const cachedByTimings = chunk.timings?.cache_n ?? null
  const { reasoningOnTop } = dialects[dialect]
  yield { type: 'usage', usage: mapCompletionUsage({ usage, cachedByTimings, reasoningOnTop }) }
}

function* readChoice(chunk: Chunk): Generator<ModelEvent> {
  const choice = chunk.choices?.[0]
  const delta = choice?.delta
  const reasoning = delta?.reasoning_content || delta?.reasoning
  if (reasoning) yield { type: 'reasoning', text: reasoning }
  const text = delta?.content || delta?.refusal
  if (text) yield { type: 'text', text }
  const reason = choice?.finish_reason
  if (!reason) return
  // DeepSeek gives up in mid-answer with a reason of its own: not an end.
  if (reason === 'insufficient_system_resource') throw providerFailure('overloaded')
  yield { type: 'end', reason: endReasons[reason] ?? 'stop' }
}

async function* readCompletion(response: Response, dialect: DialectName): AsyncGenerator<ModelEvent> {
  if (!response.body) throw providerFailure('badReply')
  const requestId = response.headers.get('x-request-id')
  let isOpen = false
  for await (const { event, data } of decodeSse(response.body)) {
    if (data === '[DONE]') continue
    const chunk = readChunk(data)
    if (event === 'error') throw mapStreamFault(chunk)
    if (!isOpen) {
      isOpen = true
      yield {
        type: 'open',
        modelServed: chunk.model ?? null,
        remoteHost: null,
        requestId: requestId ?? chunk.id ?? null,
      }
    }
    yield* readChoice(chunk)
    yield* readUsage(chunk, dialect)
  }
}

/** A whole JSON reply where a stream was asked for: an error that names itself, or nonsense. */
async function readUnstreamed(response: Response): Promise<Error> {
  const text = await readErrorText(response)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'error' in value) return mapStreamFault(value)
  } catch {
    // Not JSON either.
  }
  return providerFailure('badReply')
}

/** Every option explicit, null included: the SDK reads what is left out from the environment. */
function openClient(baseUrl: URL, fetch: Connection['fetch']): OpenAI {
  return new OpenAI({
    apiKey: placeholderKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl.href.replace(/\/+$/, ''),
    fetch,
    maxRetries: 0,
    timeout: 40 * 60_000,
    logLevel: 'off',
    defaultHeaders: {},
    defaultQuery: {},
    fetchOptions: {},
  })
}

async function* sendCompletion(ask: ModelAsk, on: Connection, signal: AbortSignal, dialect: DialectName) {
  const held = holdReply(on, signal)
  const client = openClient(on.baseUrl, held.fetch)
  const body = encodeCompletion(ask, dialect)
  const response = await held.take(() => client.chat.completions.create(body).asResponse())
  if (!response.ok) throw await mapCompletionFault(response)
  const isStream = response.headers.get('content-type')?.toLowerCase().startsWith('text/event-stream')
  if (!isStream) throw await readUnstreamed(response)
  yield* readCompletion(response, dialect)
}

/** Chat completions under `on.baseUrl` (which ends where `/chat/completions` begins). */
export function streamCompletion(
  ask: ModelAsk,
  on: Connection,
  signal: AbortSignal,
  dialect: DialectName,
): AsyncIterable<ModelEvent> {
  return requireEnd(sendCompletion(ask, on, signal, dialect), signal)
}
