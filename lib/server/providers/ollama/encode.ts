import type { ChatRequest } from 'ollama/browser'
import type { ModelAsk } from '../provider'

/** Fields that the server knows and the SDK's types do not (yet); the SDK passes them on as they are. */
type FullChatRequest = ChatRequest & { stream: true; truncate: boolean; shift: boolean }

const defaultKeepAliveSeconds = 30 * 60

/** A server that knows this suffix answers 404 rather than proxy the model. */
export function localName(model: string): string {
  return `${model}:local`
}

function encodeThink({ model, effort }: ModelAsk): ChatRequest['think'] {
  if (effort === undefined || effort === 'none') return false
  // Levels are for this family only; every other model answers 400 to them.
  return /(^|\/)gpt-oss/i.test(model) ? effort : true
}

/** Everything explicit: what is left out, the server decides by its memory and its own defaults. */
export function encodeChat(ask: ModelAsk): FullChatRequest {
  const { temperature, topP, stop, seed } = ask
  return {
    model: ask.localOnly ? localName(ask.model) : ask.model,
    messages: ask.messages.map(({ role, text }) => ({ role, content: text })),
    stream: true,
    think: encodeThink(ask),
    // By default it drops the oldest messages in silence; refusing is the only honest overflow.
    truncate: false,
    shift: false,
    keep_alive: ask.keepAliveSeconds ?? defaultKeepAliveSeconds,
    ...(ask.jsonSchema ? { format: ask.jsonSchema } : {}),
    options: {
      num_ctx: ask.contextTokens,
      num_predict: ask.maxOutputTokens,
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { top_p: topP }),
      ...(stop === undefined ? {} : { stop }),
      ...(seed === undefined ? {} : { seed }),
    },
  }
}
