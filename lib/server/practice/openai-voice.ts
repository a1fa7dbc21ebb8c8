import type { ErrorKind, PracticeUsage, Utterance, Voice } from './voice'

const errors: Record<ErrorKind, [number, string, string, string]> = {
  'rate-limited': [429, 'Rate limit reached for requests', 'requests', 'rate_limit_exceeded'],
  'server-error': [500, 'The server had an error while processing your request', 'server_error', 'server_error'],
  unavailable: [503, 'The engine is currently overloaded', 'server_error', 'engine_overloaded'],
  'context-exceeded': [
    400,
    "This model's maximum context length was exceeded",
    'invalid_request_error',
    'context_length_exceeded',
  ],
  'content-refused': [400, 'Your request was rejected', 'invalid_request_error', 'content_policy_violation'],
  unauthorized: [401, 'Incorrect API key provided', 'invalid_request_error', 'invalid_api_key'],
  'model-missing': [404, 'The model does not exist', 'invalid_request_error', 'model_not_found'],
  'bad-request': [400, 'Invalid request', 'invalid_request_error', 'invalid_value'],
}

function toUsage({ inputTokens, outputTokens }: PracticeUsage): object {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  }
}

export function openaiError(kind: ErrorKind): { status: number; body: string } {
  const [status, message, type, code] = errors[kind]
  return { status, body: JSON.stringify({ error: { message, type, param: null, code } }) }
}

/** Server-sent chunks of `/v1/chat/completions`; `askedUsage` = the caller set `stream_options.include_usage`. */
export function openaiVoice({ id, model, createdMs }: Utterance, askedUsage: boolean): Voice {
  const created = Math.floor(createdMs / 1000)
  const event = (value: object) => `data: ${JSON.stringify(value)}\n\n`
  const chunk = (choices: object[], more: object = {}) =>
    event({ id: `chatcmpl-${id}`, object: 'chat.completion.chunk', created, model, choices, ...more })
  const say = (content: string) => chunk([{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }])
  return {
    name: 'OpenAI protocol',
    streamType: 'text/event-stream; charset=utf-8',
    text: say,
    remoteText: say,
    end(usage) {
      const last = chunk([{ index: 0, delta: {}, finish_reason: 'stop' }])
      const told = usage && askedUsage ? chunk([], { usage: toUsage(usage) }) : ''
      return `${last}${told}data: [DONE]\n\n`
    },
    whole: (content, usage) =>
      JSON.stringify({
        id: `chatcmpl-${id}`,
        object: 'chat.completion',
        created,
        model,
        choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
        ...(usage ? { usage: toUsage(usage) } : {}),
      }),
    error: openaiError,
    errorLine: () =>
      event({ error: { message: 'The server had an error', type: 'server_error', code: 'server_error' } }),
    malformed: () => 'data: {"id":"chatcmpl-practice","choices":[{"delta":\n\n',
    openLine: () => `data: {"id":"chatcmpl-${id}","choices":[{"index":0,"delta":{"content":"`,
  }
}
