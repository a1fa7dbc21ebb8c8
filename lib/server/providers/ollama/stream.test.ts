import { describe, expect, it } from 'vitest'
import { emptyUsage } from '../empty-usage'
import type { Connection, ModelAsk, ModelEvent } from '../provider'
import { streamOllama } from './stream'

const ask: ModelAsk = {
  model: 'tiny:latest',
  messages: [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'Hello' },
  ],
  maxOutputTokens: 32,
  contextTokens: 4096,
}

interface Sent {
  url: string
  method?: string
  headers: Record<string, string>
  body: unknown
}

function connect(reply: string | (() => Response), sent: Sent[] = []): Connection {
  return {
    baseUrl: new URL('http://127.0.0.1:11434/'),
    async fetch(input, init) {
      const headers = Object.fromEntries(new Headers(init?.headers).entries())
      sent.push({ url: String(input), method: init?.method, headers, body: JSON.parse(String(init?.body)) })
      return typeof reply === 'string'
        ? new Response(reply, { headers: { 'content-type': 'application/x-ndjson' } })
        : reply()
    },
    refusal: () => null,
  }
}

async function collect(
  on: Connection,
  more: Partial<ModelAsk> = {},
): Promise<{ events: ModelEvent[]; fault: unknown }> {
  const events: ModelEvent[] = []
  try {
    for await (const event of streamOllama({ ...ask, ...more }, on, new AbortController().signal)) events.push(event)
  } catch (error) {
    return { events, fault: (error as { details: { fault: unknown } }).details.fault }
  }
  return { events, fault: null }
}

const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const say = (content: string, more: object = {}) => ({
  model: 'tiny:latest',
  message: { role: 'assistant', content },
  done: false,
  ...more,
})
const done = { model: 'tiny:latest', message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', prompt_eval_count: 9, eval_count: 2, load_duration: 5_000_000 } // biome-ignore format: a line

describe('the Ollama stream', () => {
  it('sends the whole request explicitly: context, output cap, keep-alive, no truncation, no shift, no thinking', async () => {
    const sent: Sent[] = []
    await collect(connect(lines(done), sent))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ url: 'http://127.0.0.1:11434/api/chat', method: 'POST' })
    expect(sent[0]?.body).toEqual({
      model: 'tiny:latest',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hello' },
      ],
      stream: true,
      think: false,
      truncate: false,
      shift: false,
      keep_alive: 1800,
      options: { num_ctx: 4096, num_predict: 32 },
    })
  })

  it('asks for the :local name where the server knows it', async () => {
    const sent: Sent[] = []
    await collect(connect(lines(done), sent), { localOnly: true, effort: 'high', keepAliveSeconds: -1 })
    expect(sent[0]?.body).toMatchObject({ model: 'tiny:latest:local', think: true, keep_alive: -1 })
  })

  it('yields text, reasoning, usage of the last line and the end', async () => {
    const thought = { model: 'tiny:latest', message: { content: '', thinking: 'hm' }, done: false }
    const { events, fault } = await collect(connect(lines(thought, say('Hel'), say('lo'), done)))
    expect(fault).toBeNull()
    expect(events).toEqual([
      { type: 'open', modelServed: 'tiny:latest', remoteHost: null, requestId: null },
      { type: 'reasoning', text: 'hm' },
      { type: 'text', text: 'Hel' },
      { type: 'text', text: 'lo' },
      { type: 'usage', usage: { ...emptyUsage, inputTokens: 9, outputTokens: 2, loadMs: 5 } },
      { type: 'end', reason: 'stop' },
    ])
  })

  it('shows nothing from the line on that names a remote host', async () => {
    const { events, fault } = await collect(
      connect(lines(say('a'), say('secret', { remote_host: 'https://ollama.com' }), done)),
    )
    expect(fault).toBe('boundaryMismatch')
    expect(events.map((event) => event.type)).toEqual(['open', 'text'])
    const first = await collect(connect(lines(say('secret', { remote_model: 'big' }), done)))
    expect(first).toEqual({ events: [], fault: 'boundaryMismatch' })
  })

  it('lets a registered proxied model name its remote host', async () => {
    const reply = lines(say('a', { remote_host: 'https://ollama.com' }), { ...done, remote_host: 'https://ollama.com' })
    const { events, fault } = await collect(connect(reply), { proxied: true })
    expect(fault).toBeNull()
    expect(events[0]).toMatchObject({ remoteHost: 'https://ollama.com' })
  })

  it.each([
    ['no end', lines(say('a')), 'truncated'],
    ['nothing at all', '', 'truncated'],
    ['a line that does not parse', `${lines(say('a'))}{"model":\n${lines(done)}`, 'badReply'],
    ['a line of another shape', '[]\n', 'badReply'],
    ['text after the end', lines(done, say('more')), 'badReply'],
    [
      'an error line under status 200',
      lines(say('a'), { error: 'llama runner process has terminated' }),
      'serverError',
    ],
    ['a context error line', lines({ error: 'the input length exceeds the context length' }), 'contextTooLong'],
    ['a byte that is not UTF-8', () => new Response(new Uint8Array([0x7b, 0xff, 0x7d, 10])), 'badReply'],
  ])('fails on %s', async (_, reply, fault) => {
    expect((await collect(connect(reply))).fault).toBe(fault)
  })

  it.each([
    [404, '{"error":"model \'x\' not found"}', 'modelMissing'],
    [400, '{"error":"the input length exceeds the context length"}', 'contextTooLong'],
    [400, '{"error":"\\"tiny\\" does not support thinking"}', 'badRequest'],
    [403, '', 'unauthorized'],
    [503, '{"error":"server busy, please try again.  maximum pending requests exceeded"}', 'overloaded'],
    [500, '{"error":"model requires more system memory"}', 'serverError'],
  ])('maps status %i %s to %s and keeps none of its words', async (status, text, fault) => {
    const on = connect(() => new Response(text, { status }))
    const error = await streamOllama(ask, on, new AbortController().signal)
      [Symbol.asyncIterator]()
      .next()
      .catch((e) => e)
    expect(error.details).toEqual({ fault, sent: 'yes', status })
    expect(error.message).not.toContain('tiny')
    expect(error.cause).toBeUndefined()
  })

  it('says contextFull when the answer ran into the context before its own cap', async () => {
    const full = { ...done, done_reason: 'length', eval_count: 5 }
    expect((await collect(connect(lines(full)))).events.at(-1)).toEqual({ type: 'end', reason: 'contextFull' })
    const capped = { ...done, done_reason: 'length', eval_count: 32 }
    expect((await collect(connect(lines(capped)))).events.at(-1)).toEqual({ type: 'end', reason: 'length' })
  })

  it('ends without an event when it is aborted', async () => {
    const stop = new AbortController()
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(lines(say('a'))))
        stop.signal.addEventListener('abort', () => controller.error(stop.signal.reason))
      },
    })
    const seen: string[] = []
    for await (const event of streamOllama(
      ask,
      connect(() => new Response(body)),
      stop.signal,
    )) {
      seen.push(event.type)
      if (event.type === 'text') stop.abort()
    }
    expect(seen).toEqual(['open', 'text'])
  })
})
