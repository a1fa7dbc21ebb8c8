import { Ollama } from 'ollama/browser'
import { decodeNdjson } from '../decode-ndjson'
import { holdReply } from '../hold-reply'
import type { Connection, EndReason, ModelAsk, ModelEvent } from '../provider'
import { providerFailure } from '../provider-failure'
import { requireEnd } from '../require-end'
import { encodeChat } from './encode'
import { mapOllamaFault, mapOllamaText } from './map-fault'
import { mapOllamaUsage } from './map-usage'
import { type ChatLine, chatLineSchema } from './reply-schema'

function readLine(value: unknown, ask: ModelAsk): ChatLine {
  const parsed = chatLineSchema.safeParse(value)
  if (!parsed.success) throw providerFailure('badReply')
  const line = parsed.data
  // The third guard: the server did not run this itself. Nothing from here on is shown.
  if ((line.remote_host || line.remote_model) && !ask.proxied) throw providerFailure('boundaryMismatch')
  if (line.error !== undefined) {
    // Errors after the first byte come under status 200.
    const text = typeof line.error === 'string' ? line.error : ''
    throw providerFailure(mapOllamaText(500, text))
  }
  return line
}

function endReason(line: ChatLine, ask: ModelAsk): EndReason {
  if (line.done_reason !== 'length') return 'stop'
  const isCapped = (line.eval_count ?? 0) >= ask.maxOutputTokens
  return isCapped ? 'length' : 'contextFull'
}

async function* readChat(body: ReadableStream<Uint8Array>, ask: ModelAsk): AsyncGenerator<ModelEvent> {
  let isOpen = false
  for await (const value of decodeNdjson(body)) {
    const line = readLine(value, ask)
    if (!isOpen) {
      isOpen = true
      yield { type: 'open', modelServed: line.model ?? null, remoteHost: line.remote_host ?? null, requestId: null }
    }
    if (line.message?.thinking) yield { type: 'reasoning', text: line.message.thinking }
    if (line.message?.content) yield { type: 'text', text: line.message.content }
    if (line.done) {
      yield { type: 'usage', usage: mapOllamaUsage(line) }
      yield { type: 'end', reason: endReason(line, ask) }
    }
  }
}

async function* sendChat(ask: ModelAsk, on: Connection, signal: AbortSignal): AsyncGenerator<ModelEvent> {
  const held = holdReply(on, signal)
  const client = new Ollama({ host: on.baseUrl.href, fetch: held.fetch, headers: {} })
  const response = await held.take(() => client.chat(encodeChat(ask)))
  if (!response.ok) throw await mapOllamaFault(response)
  if (!response.body) throw providerFailure('badReply')
  yield* readChat(response.body, ask)
}

export function streamOllama(ask: ModelAsk, on: Connection, signal: AbortSignal): AsyncIterable<ModelEvent> {
  return requireEnd(sendChat(ask, on, signal), signal)
}
