import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEgressConnection } from '@/e2e/fixtures/egress-connection'
import {
  llamaServerMissing,
  ollamaMissing,
  type RealServer,
  startLlamaServer,
  startOllama,
} from '@/e2e/fixtures/real-model-servers'
import { adapterFor } from './adapters'
import { identifyServer } from './identify-server'
import type { ModelAsk, ModelEvent, ProviderKind } from './provider'

const real: { kind: ProviderKind; missing: string | null; start: () => Promise<RealServer> }[] = [
  { kind: 'ollama', missing: ollamaMissing, start: () => startOllama() },
  { kind: 'llama-cpp', missing: llamaServerMissing, start: () => startLlamaServer() },
]

describe.each(real.map((row) => ({ ...row, note: row.missing ? ` (${row.missing})` : '' })))(
  'a real $kind server$note',
  ({ kind, missing, start }) => {
    const adapter = adapterFor(kind)
    const never = new AbortController().signal
    let server: RealServer
    beforeAll(async () => {
      if (!missing) server = await start()
    })
    afterAll(() => server?.stop())
    const connect = () => openEgressConnection(server.url)
    const ask = (text: string, more: Partial<ModelAsk> = {}): ModelAsk => ({
      model: server.model,
      messages: [{ role: 'user', text }],
      maxOutputTokens: 24,
      contextTokens: 1024,
      temperature: 0,
      seed: 1,
      ...more,
    })
    async function collect(asked: ModelAsk): Promise<ModelEvent[]> {
      const events: ModelEvent[] = []
      for await (const event of adapter.stream(asked, connect(), never)) events.push(event)
      return events
    }

    it.skipIf(missing !== null)('is recognised by its replies', async () => {
      expect(await identifyServer(connect(), never)).toBe(kind)
      expect(await adapter.probe(connect(), never)).toMatchObject({ kind })
    })

    it.skipIf(missing !== null)('lists its model, with what it can be served with', async () => {
      const found = await adapter.listModels(connect(), never)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({ name: server.model, maxContextTokens: 2048, remoteHost: null })
    })

    it.skipIf(missing !== null)('generates, ends with its own marker and reports usage', async () => {
      const events = await collect(ask('Say something.'))
      expect(events[0]).toMatchObject({ type: 'open', modelServed: server.model, remoteHost: null })
      expect(events.filter((event) => event.type === 'text').length).toBeGreaterThan(1)
      expect(events.filter((event) => event.type === 'end')).toHaveLength(1)
      const usage = events.findLast((event) => event.type === 'usage')
      expect(usage?.usage.inputTokens).toBeGreaterThan(0)
      expect(usage?.usage.outputTokens).toBeGreaterThan(0)
      expect(usage?.usage.outputTokens).toBeLessThanOrEqual(24)
    })

    it.skipIf(missing !== null)('refuses a prompt above the served context rather than shorten it', async () => {
      const failure = collect(ask('word '.repeat(3000)))
      await expect(failure).rejects.toMatchObject({ code: 'provider_rejected', details: { fault: 'contextTooLong' } })
    })

    it.skipIf(missing !== null)('stops when it is told to, and is free for the next', async () => {
      const stop = new AbortController()
      const seen: string[] = []
      for await (const event of adapter.stream(ask('Go on.', { maxOutputTokens: 900 }), connect(), stop.signal)) {
        seen.push(event.type)
        if (event.type === 'text') stop.abort()
      }
      expect(seen.at(-1)).toBe('text')
      expect(seen).not.toContain('end')
      expect((await collect(ask('And now?'))).at(-1)?.type).toMatch(/end|usage/)
    })

    it.skipIf(missing !== null)('says so when a model is not there', async () => {
      // llama-server has one model and answers to any name.
      if (kind === 'llama-cpp') return
      const failure = collect(ask('Hello', { model: 'absent' }))
      await expect(failure).rejects.toMatchObject({ details: { fault: 'modelMissing', status: 404 } })
    })

    it.skipIf(missing !== null)('shows its load', async () => {
      const load = await adapter.readLoad(connect(), never)
      if (kind === 'ollama') expect(load.loaded).toMatchObject([{ name: server.model, contextTokens: 1024 }])
      else expect(load).toMatchObject({ slots: 2, running: 0 })
    })
  },
)
