import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openEgressConnection } from '@/e2e/fixtures/egress-connection'
import type { Knobs, PracticeFault } from '@/lib/server/practice/knobs'
import { type PracticeServer, startPracticeServer } from '@/lib/server/practice/start-practice-server'
import { adapterFor } from './adapters'
import type { Fault, ModelAsk, ModelEvent, ProviderKind } from './provider'
import { providerKinds } from './provider'

interface Served {
  protocol: 'ollama' | 'openai'
  model: string
  path: string
}

const openai = (path: string): Served => ({ protocol: 'openai', model: 'practice-gpt', path })
const served: Record<ProviderKind, Served> = {
  ollama: { protocol: 'ollama', model: 'practice-small', path: '/' },
  vllm: openai('/'),
  'lm-studio': openai('/'),
  'llama-cpp': openai('/'),
  openai: openai('/v1'),
  'openai-compatible': openai('/v1'),
}

const faultOf = (error: unknown) => (error as { details?: { fault?: Fault } }).details?.fault ?? String(error)

// One suite for every kind, over real HTTP and the real egress.
describe.each(providerKinds)('the %s adapter, at a practice server,', (kind) => {
  const { protocol, model, path } = served[kind]
  let server: PracticeServer
  beforeAll(async () => {
    server = await startPracticeServer({ protocol })
  })
  afterAll(() => server.close())
  afterEach(() => server.setKnobs(model, {}))

  const ask = (): ModelAsk => ({
    model,
    messages: [{ role: 'user', text: 'Grüße, 世界 🌍' }],
    maxOutputTokens: 64,
    contextTokens: 8192,
  })
  const stream = (signal: AbortSignal = new AbortController().signal) => {
    const key = async () => ({ header: 'authorization', value: 'Bearer real-key' })
    const on = openEgressConnection(`${server.url}${path}`, { practicePort: server.port, openCredential: key })
    return adapterFor(kind).stream(ask(), on, signal)
  }
  async function collect(knobs: Partial<Knobs> = {}): Promise<{ events: ModelEvent[]; fault: unknown }> {
    server.setKnobs(model, knobs)
    const events: ModelEvent[] = []
    try {
      for await (const event of stream()) events.push(event)
    } catch (error) {
      return { events, fault: faultOf(error) }
    }
    return { events, fault: null }
  }
  const textOf = (events: ModelEvent[]) => events.map((event) => (event.type === 'text' ? event.text : '')).join('')

  it('sends one request, and gets back exactly what it sent', async () => {
    const before = server.received().length
    const { events, fault } = await collect()
    expect(fault).toBeNull()
    const received = server.received().slice(before)
    expect(received).toHaveLength(1)
    expect(textOf(events)).toContain(received[0]?.body)
    expect(received[0]?.body).toContain('世界 🌍')
    expect(events[0]).toMatchObject({ type: 'open', modelServed: model, remoteHost: null })
    expect(events.filter((event) => event.type === 'end')).toEqual([{ type: 'end', reason: 'stop' }])
  })

  it('sends the model, the output cap and no key of its own', async () => {
    await collect()
    const last = server.received().at(-1)
    expect(last?.headers.authorization).toBe('present')
    expect(last?.headers['user-agent']).toBe('gatehouse')
    expect(last?.body).toContain(`"model":"${model}"`)
    expect(last?.body).toMatch(/"(max_tokens|max_completion_tokens|num_predict)":64/)
    expect(last?.body).not.toMatch(/placeholder|key/)
  })

  it('reports usage where it is told, and nothing where it is not', async () => {
    const told = (await collect({ words: 5 })).events.filter((event) => event.type === 'usage')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ usage: { outputTokens: 5, imageInputTokens: null } })
    const untold = (await collect({ words: 5, usage: false })).events.filter((event) => event.type === 'usage')
    // Ollama's last line counts always: what is absent there is 0.
    expect(untold).toHaveLength(kind === 'ollama' ? 1 : 0)
  })

  const faults: [PracticeFault, Fault][] = [
    ['rate-limited', 'rateLimited'],
    ['server-error', 'serverError'],
    ['unavailable', 'overloaded'],
    ['context-exceeded', 'contextTooLong'],
    ['content-refused', kind === 'ollama' ? 'badRequest' : 'refusedContent'],
    ['reset', 'unreachable'],
    ['redirect', 'badReply'],
    ['cut', 'truncated'],
    ['no-end', 'truncated'],
    ['malformed', 'badReply'],
    ['text-after-end', 'badReply'],
    ['error-line', 'serverError'],
    ['huge-line', 'badReply'],
  ]
  it.each(faults)('names %s as %s', async (fault, expected) => {
    expect((await collect({ fault, chunkChars: 8 })).fault).toBe(expected)
  })

  it('tells how long to wait where the provider says so', async () => {
    server.setKnobs(model, { fault: 'rate-limited', retryAfterSeconds: 3 })
    const failure = stream()[Symbol.asyncIterator]().next()
    await expect(failure).rejects.toMatchObject({
      code: 'provider_unavailable',
      details: { fault: 'rateLimited', retryAfterMs: 3000 },
    })
  })

  it('knows when its key is refused', async () => {
    expect((await collect({ refusedKeys: ['real-key'] })).fault).toBe('unauthorized')
  })

  it('closes the socket when it is stopped, and ends without an event', async () => {
    server.setKnobs(model, { fault: 'stall', afterChunks: 1 })
    const before = server.received().length
    const stop = new AbortController()
    const seen: string[] = []
    for await (const event of stream(stop.signal)) {
      seen.push(event.type)
      if (event.type === 'text') stop.abort()
    }
    expect(seen).toEqual(['open', 'text'])
    await expect.poll(() => server.received()[before]?.outcome).toBe('aborted')
  })

  it('closes the socket when its reader leaves', async () => {
    server.setKnobs(model, { words: 100_000 })
    const before = server.received().length
    for await (const event of stream()) if (event.type === 'text') break
    await expect.poll(() => server.received()[before]?.outcome).toBe('aborted')
  })

  it('opens nothing when it was stopped before', async () => {
    const before = server.received().length
    const events: ModelEvent[] = []
    for await (const event of stream(AbortSignal.abort())) events.push(event)
    expect(events).toEqual([])
    expect(server.received()).toHaveLength(before)
  })

  it('makes no second try by itself', async () => {
    const before = server.received().length
    await collect({ fault: 'server-error' })
    expect(server.received()).toHaveLength(before + 1)
  })
})

describe('remote hosts at a practice Ollama', () => {
  let server: PracticeServer
  beforeAll(async () => {
    server = await startPracticeServer({ protocol: 'ollama' })
  })
  afterAll(() => server.close())
  const connect = () => openEgressConnection(server.url, { practicePort: server.port })
  const adapter = adapterFor('ollama')
  const signal = new AbortController().signal

  it('are found at listing', async () => {
    const found = await adapter.listModels(connect(), signal)
    expect(found.map(({ name, remoteHost }) => [name, remoteHost !== null])).toEqual([
      ['practice-small:latest', false],
      ['practice-large:latest', false],
      ['practice-vision:latest', false],
      ['practice-embed:latest', false],
      ['practice-leak:latest', true],
    ])
    expect(found[0]).toMatchObject({ maxContextTokens: 8192, quantization: 'F16', abilities: { embeddings: false } })
    expect(found[3]).toMatchObject({ abilities: { embeddings: true, jsonSchema: false } })
  })

  it('are refused by the :local name, which the probe proves', async () => {
    expect(await adapter.probe(connect(), signal)).toEqual({
      kind: 'ollama',
      version: '0.17.4',
      cloudOff: false,
      knowsLocalSuffix: true,
    })
    const ask = { model: 'practice-leak', messages: [], maxOutputTokens: 1, contextTokens: 512, localOnly: true }
    const first = adapter.stream(ask, connect(), signal)[Symbol.asyncIterator]().next()
    await expect(first).rejects.toMatchObject({ code: 'provider_rejected', details: { fault: 'modelMissing' } })
  })

  it('end the stream at the line that names one', async () => {
    server.setKnobs('practice-small', { fault: 'remote-host', afterChunks: 3, words: 9 })
    const texts: string[] = []
    const read = async () => {
      const ask = { model: 'practice-small', messages: [], maxOutputTokens: 9, contextTokens: 512 }
      for await (const event of adapter.stream(ask, connect(), signal))
        if (event.type === 'text') texts.push(event.text)
    }
    await expect(read()).rejects.toMatchObject({ details: { fault: 'boundaryMismatch' } })
    expect(texts).toEqual(['one ', 'two ', 'three '])
  })

  it('shows what is loaded after the first use', async () => {
    const { loaded } = await adapter.readLoad(connect(), signal)
    expect(loaded?.map(({ name, contextTokens }) => [name, contextTokens])).toContainEqual([
      'practice-small:latest',
      512,
    ])
  })
})
