import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adapterFor } from './adapters'
import { identifyServer } from './identify-server'
import type { Connection, ModelAsk, ModelEvent, ProviderKind } from './provider'

// `__replies__`: of Ollama and llama.cpp as real servers gave them; of the others in the form that their pages document.
function recorded(kind: ProviderKind, name: string): string {
  return readFileSync(new URL(`./${kind}/__replies__/${name}.reply`, import.meta.url), 'utf8')
}

type Replies = Record<string, string | { status: number; body: string }>

function connect(base: string, replies: Replies, type = 'application/json'): Connection {
  return {
    baseUrl: new URL(base),
    refusal: () => null,
    async fetch(input) {
      const reply = replies[new URL(String(input)).pathname] ?? { status: 404, body: '{"error":"Unexpected endpoint"}' }
      const { status, body } = typeof reply === 'string' ? { status: 200, body: reply } : reply
      return new Response(body, { status, headers: { 'content-type': type } })
    },
  }
}

const signal = new AbortController().signal
const ask: ModelAsk = { model: 'm', messages: [{ role: 'user', text: 'Hi' }], maxOutputTokens: 8, contextTokens: 512 }

async function collect(kind: ProviderKind, on: Connection): Promise<ModelEvent[]> {
  const events: ModelEvent[] = []
  for await (const event of adapterFor(kind).stream(ask, on, signal)) events.push(event)
  return events
}

const sse = 'text/event-stream'
const root = 'http://127.0.0.1:9/'

describe('recorded replies of Ollama', () => {
  const replies: Replies = {
    '/api/version': recorded('ollama', 'version'),
    '/api/status': recorded('ollama', 'status'),
    '/api/tags': recorded('ollama', 'tags'),
    '/api/ps': recorded('ollama', 'ps'),
    '/api/show': recorded('ollama', 'show'),
    '/api/chat': recorded('ollama', 'chat'),
  }

  it('give the model with its shape, context and bounds', async () => {
    expect(await adapterFor('ollama').listModels(connect(root, replies), signal)).toMatchObject([
      {
        name: 'tiny:latest',
        contextTokens: 512,
        maxContextTokens: 2048,
        remoteHost: null,
        shape: { layers: 2, kvHeads: 4, headDim: 16, weightBytes: 478_346 },
      },
    ])
    expect(await identifyServer(connect(root, replies), signal)).toBe('ollama')
  })

  it('give text, usage and the end', async () => {
    const events = await collect('ollama', connect(root, replies))
    expect(events.map((event) => event.type)).toEqual(['open', ...Array(8).fill('text'), 'usage', 'end'])
    expect(events.at(-2)).toMatchObject({ usage: { inputTokens: 16, outputTokens: 8, loadMs: 293 } })
    expect(events.at(-1)).toEqual({ type: 'end', reason: 'length' })
  })

  it.each([
    ['context-too-long', 400, 'contextTooLong'],
    ['model-missing', 404, 'modelMissing'],
  ])('name the fault of %s', async (name, status, fault) => {
    const on = connect(root, { '/api/chat': { status, body: recorded('ollama', name) } })
    await expect(collect('ollama', on)).rejects.toMatchObject({ code: 'provider_rejected', details: { fault } })
  })
})

describe('a model that Ollama will not show', () => {
  it('is listed, and counts as remote', async () => {
    const tags = '{"models":[{"name":"big:120b-cloud"},{"name":"plain:latest"}]}'
    const on = connect(root, {
      '/api/tags': tags,
      '/api/ps': '{"models":[]}',
      '/api/show': { status: 403, body: '{}' },
    })
    const found = await adapterFor('ollama').listModels(on, signal)
    expect(found.map(({ name, remoteHost }) => [name, remoteHost])).toEqual([
      ['big:120b-cloud', 'ollama.com'],
      ['plain:latest', 'unknown'],
    ])
  })
})

describe('recorded replies of llama.cpp', () => {
  const replies: Replies = {
    '/v1/models': recorded('llama-cpp', 'models'),
    '/props': recorded('llama-cpp', 'props'),
    '/slots': recorded('llama-cpp', 'slots'),
  }

  it('give the context of a slot, not the trained one', async () => {
    const on = connect(root, replies)
    expect(await adapterFor('llama-cpp').listModels(on, signal)).toMatchObject([
      { name: 'tiny', contextTokens: 1024, maxContextTokens: 2048 },
    ])
    expect(await adapterFor('llama-cpp').readLoad(on, signal)).toMatchObject({ slots: 2, running: 0 })
    expect(await identifyServer(on, signal)).toBe('llama-cpp')
  })

  it('give text, the end and disjoint usage after it', async () => {
    const on = connect(root, { '/v1/chat/completions': recorded('llama-cpp', 'chat') }, sse)
    const events = await collect('llama-cpp', on)
    expect(events.slice(-2)).toMatchObject([
      { type: 'end', reason: 'length' },
      { type: 'usage', usage: { inputTokens: 33, cacheReadTokens: 0, outputTokens: 8, reasoningTokens: null } },
    ])
  })

  it('name a context that is too long by its type', async () => {
    const on = connect(root, {
      '/v1/chat/completions': { status: 400, body: recorded('llama-cpp', 'context-too-long') },
    })
    await expect(collect('llama-cpp', on)).rejects.toMatchObject({ details: { fault: 'contextTooLong' } })
  })
})

describe('documented replies', () => {
  it('of OpenAI: usage without what was cached or thought', async () => {
    const on = connect('https://api.openai.com/v1', { '/v1/chat/completions': recorded('openai', 'chat') }, sse)
    const events = await collect('openai', on)
    expect(events[0]).toMatchObject({ modelServed: 'gpt-5.4-2026-03-05', requestId: 'chatcmpl-9x1' })
    expect(events.at(-1)).toMatchObject({
      usage: { inputTokens: 176, cacheReadTokens: 1024, outputTokens: 6, reasoningTokens: 64 },
    })
  })

  it('of DeepSeek: reasoning apart, keep-alives as nothing, usage in the chunk of the end', async () => {
    const body = recorded('openai-compatible', 'deepseek-chat')
    const on = connect('https://api.deepseek.com', { '/chat/completions': body }, sse)
    const events = await collect('openai-compatible', on)
    expect(events.map((event) => event.type)).toEqual(['open', 'reasoning', 'text', 'end', 'usage'])
    expect(events.at(-1)).toMatchObject({
      usage: { inputTokens: 36, cacheReadTokens: 64, outputTokens: 10, reasoningTokens: 20 },
    })
  })

  it('of Mistral: context and abilities from its list', async () => {
    const on = connect('https://api.mistral.ai/v1', { '/v1/models': recorded('openai-compatible', 'mistral-models') })
    expect(await adapterFor('openai-compatible').listModels(on, signal)).toMatchObject([
      { name: 'mistral-small-2603', contextTokens: 262_144, abilities: { vision: true, tools: true } },
    ])
  })

  it('of vLLM: served context, and load summed over engines', async () => {
    const on = connect(root, { '/v1/models': recorded('vllm', 'models'), '/metrics': recorded('vllm', 'metrics') })
    expect(await adapterFor('vllm').listModels(on, signal)).toMatchObject([{ contextTokens: 16_384 }])
    expect(await adapterFor('vllm').readLoad(on, signal)).toMatchObject({ running: 5, waiting: 1, cacheUsed: 0.25 })
    expect(await identifyServer(on, signal)).toBe('vllm')
  })

  it('of LM Studio, new and old: the loaded context, not the possible one', async () => {
    const on = connect(root, { '/api/v1/models': recorded('lm-studio', 'models') })
    const adapter = adapterFor('lm-studio')
    expect(await adapter.listModels(on, signal)).toMatchObject([
      { name: 'qwen/qwen3-8b', contextTokens: 8192, maxContextTokens: 40_960, abilities: { tools: true } },
      { contextTokens: null, abilities: { embeddings: true } },
    ])
    expect((await adapter.readLoad(on, signal)).loaded).toHaveLength(1)
    expect(await identifyServer(on, signal)).toBe('lm-studio')
    const old = connect(root, { '/api/v0/models': recorded('lm-studio', 'old-models') })
    expect(await adapter.listModels(old, signal)).toMatchObject([{ contextTokens: 4096 }, { contextTokens: null }])
    expect(await identifyServer(old, signal)).toBe('lm-studio')
  })

  it('of anything else are no model server that we know', async () => {
    expect(await identifyServer(connect(root, {}), signal)).toBeNull()
    expect(await identifyServer(connect(root, { '/api/version': '{"version":"1"}' }), signal)).toBeNull()
  })
})
