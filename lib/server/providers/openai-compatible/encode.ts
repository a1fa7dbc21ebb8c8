import type { OpenAI } from 'openai'
import type { ModelAsk } from '../provider'
import { type Dialect, type DialectName, dialects, type OptionalField } from './dialects'

type Body = OpenAI.ChatCompletionCreateParamsStreaming

function optionalFields(ask: ModelAsk, dialect: Dialect): Record<OptionalField, unknown> {
  const { jsonSchema } = ask
  return {
    temperature: ask.temperature ?? dialect.temperature ?? undefined,
    top_p: ask.topP,
    stop: ask.stop?.length ? ask.stop : undefined,
    seed: ask.seed,
    response_format: jsonSchema && {
      type: 'json_schema',
      json_schema: { name: 'answer', schema: jsonSchema, strict: true },
    },
    reasoning_effort: ask.effort,
    // Nothing is to be kept on the vendor's side.
    store: false,
  }
}

/** The smallest body that says all we mean, from the dialect's list of fields and no other. */
export function encodeCompletion(ask: ModelAsk, name: DialectName): Body {
  const dialect = dialects[name]
  const values = optionalFields(ask, dialect)
  const optional = Object.fromEntries(
    dialect.fields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]),
  )
  const roles = { system: dialect.systemRole, user: 'user', assistant: 'assistant' } as const
  return {
    model: ask.model,
    messages: ask.messages.map(({ role, text }) => ({ role: roles[role], content: text })),
    stream: true,
    ...(dialect.streamOptions ? { stream_options: { include_usage: true } } : {}),
    [dialect.outputCap]: ask.maxOutputTokens,
    ...optional,
  }
}
