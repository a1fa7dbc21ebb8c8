import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeNdjson } from './decode-ndjson'
import { decodeSse } from './decode-sse'
import { streamOllama } from './ollama/stream'
import { streamCompletion } from './openai-compatible/stream'
import type { Connection, ModelEvent } from './provider'

const encoder = new TextEncoder()

function bodyOf(bytes: Uint8Array, cuts: number[]): ReadableStream<Uint8Array> {
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const pieces = edges.slice(1).map((edge, i) => bytes.slice(edges[i], edge))
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

async function toList<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

const cuts = fc.array(fc.nat(), { maxLength: 30 })
const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 })

const ndjson = (said: string[]) =>
  [
    ...said.map((content) => ({ model: 'm', message: { content }, done: false })),
    { model: 'm', message: { content: '' }, done: true, done_reason: 'stop' },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
const sse = (said: string[]) =>
  [
    ...said.map((content) => ({ choices: [{ delta: { content }, finish_reason: null }] })),
    { choices: [{ delta: {}, finish_reason: 'stop' }] },
  ]
    .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
    .join('')

const ask = { model: 'm', messages: [], maxOutputTokens: 9, contextTokens: 9 }
const signal = new AbortController().signal

function connect(body: ReadableStream<Uint8Array>, type: string): Connection {
  const reply = new Response(body, { headers: { 'content-type': type } })
  return { baseUrl: new URL('http://127.0.0.1:9/'), fetch: async () => reply, refusal: () => null }
}

const kinds = [
  {
    name: 'Ollama',
    write: ndjson,
    stream: (body: ReadableStream<Uint8Array>) => streamOllama(ask, connect(body, 'application/x-ndjson'), signal),
  },
  {
    name: 'OpenAI-compatible',
    write: sse,
    stream: (body: ReadableStream<Uint8Array>) =>
      streamCompletion(ask, connect(body, 'text/event-stream'), signal, 'smallest'),
  },
]

const textOf = (events: ModelEvent[]) => events.map((event) => (event.type === 'text' ? event.text : '')).join('')

describe.each(kinds)('any $name stream', ({ write, stream }) => {
  it('gives the same events however its bytes are split', async () => {
    await fc.assert(
      fc.asyncProperty(texts, cuts, async (said, split) => {
        const events = await toList(stream(bodyOf(encoder.encode(write(said)), split)))
        expect(textOf(events)).toBe(said.join(''))
        expect(events.at(-1)).toEqual({ type: 'end', reason: 'stop' })
      }),
      { numRuns: 60 },
    )
  })

  it('is truncated wherever it is cut, and what came before is a beginning of it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (said, at) => {
        const bytes = encoder.encode(write(said))
        const events: ModelEvent[] = []
        // The last line end alone takes nothing of the answer with it.
        const cut = bytes.slice(0, at % (bytes.length - 2))
        const read = async () => {
          for await (const event of stream(bodyOf(cut, []))) events.push(event)
        }
        await expect(read()).rejects.toMatchObject({ details: { fault: 'truncated' } })
        expect(said.join('').startsWith(textOf(events))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('server-sent events', () => {
  it.each([
    ['data: a\r\ndata: b\r\n\r\n', [{ event: null, data: 'a\nb' }]],
    ['event: error\ndata:{}\n\n', [{ event: 'error', data: '{}' }]],
    [': keep-alive\n\nid: 1\nretry: 5\n\n', []],
    ['data\n\ndata: x', [{ event: null, data: '' }]],
  ])('%j', async (text, events) => {
    expect(await toList(decodeSse(bodyOf(encoder.encode(text), [])))).toEqual(events)
  })
})

describe('newline-delimited JSON', () => {
  it('takes a whole last line without its end, and leaves out a broken one', async () => {
    expect(await toList(decodeNdjson(bodyOf(encoder.encode('{"a":1}\r\n\n{"b":2}'), [])))).toEqual([{ a: 1 }, { b: 2 }])
    expect(await toList(decodeNdjson(bodyOf(encoder.encode('{"a":1}\n{"b":'), [])))).toEqual([{ a: 1 }])
  })
})
