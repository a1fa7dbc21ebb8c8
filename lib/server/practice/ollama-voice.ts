import type { ErrorKind, PracticeUsage, Utterance, Voice } from './voice'

const errors: Record<ErrorKind, [number, string]> = {
  'rate-limited': [429, 'too many requests'],
  'server-error': [500, 'llama runner process has terminated: exit status 2'],
  unavailable: [503, 'server busy, please try again.  maximum pending requests exceeded'],
  'context-exceeded': [400, 'the input length exceeds the context length'],
  'content-refused': [400, 'this content was refused'],
  unauthorized: [401, 'unauthorized'],
  'model-missing': [404, 'model not found, try pulling it first'],
  'bad-request': [400, 'invalid request'],
}

function counts(usage: PracticeUsage | null): object {
  if (!usage) return {}
  const nanos = (ms: number) => ms * 1_000_000
  const { inputTokens, outputTokens, loadMs } = usage
  return { load_duration: nanos(loadMs), prompt_eval_count: inputTokens, eval_count: outputTokens }
}

/** NDJSON of `/api/chat`. A model with a remote host names it on every line, as the real server does. */
export function ollamaVoice({ model, createdMs }: Utterance, remoteHost?: string): Voice {
  const remote = (host?: string) => (host ? { remote_model: model, remote_host: host } : {})
  const head = (host?: string) => ({ model, ...remote(host), created_at: new Date(createdMs).toISOString() })
  const line = (value: object) => `${JSON.stringify(value)}\n`
  const say = (content: string, host?: string) =>
    line({ ...head(host), message: { role: 'assistant', content }, done: false })
  const done = (content: string, usage: PracticeUsage | null) => ({
    ...head(remoteHost),
    message: { role: 'assistant', content },
    done: true,
    done_reason: 'stop',
    ...counts(usage),
  })
  return {
    name: 'Ollama protocol',
    streamType: 'application/x-ndjson',
    text: (chunk) => say(chunk, remoteHost),
    remoteText: (chunk) => say(chunk, remoteHost ?? 'https://ollama.com:443'),
    end: (usage) => line(done('', usage)),
    whole: (text, usage) => JSON.stringify(done(text, usage)),
    error: (kind) => ({ status: errors[kind][0], body: JSON.stringify({ error: errors[kind][1] }) }),
    errorLine: () => line({ error: 'an error was encountered while running the model' }),
    malformed: () => '{"model":"practice","message":{"content":\n',
    openLine: () => `{"model":${JSON.stringify(model)},"message":{"role":"assistant","content":"`,
  }
}
