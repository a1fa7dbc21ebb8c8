import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Knobs } from './knobs'
import type { PracticeClock } from './practice-clock'
import { type PracticeOptions, type PracticeServer, startPracticeServer } from './start-practice-server'

/** A clock that stands still; what was slept is written down. */
function stillClock(): PracticeClock & { slept: number[] } {
  const slept: number[] = []
  return { slept, nowMs: () => Date.UTC(2026, 0, 1), sleep: async (ms) => void slept.push(ms) }
}

interface Said {
  content: string
}

const protocols = [
  { protocol: 'ollama', path: '/api/chat', model: 'practice-small' },
  { protocol: 'openai', path: '/v1/chat/completions', model: 'practice-gpt' },
] as const

describe.each(protocols)('a practice server of the $protocol protocol', ({ protocol, path, model }) => {
  const clock = stillClock()
  let server: PracticeServer
  beforeAll(async () => {
    server = await startPracticeServer({ protocol, clock, control: true })
  })
  afterAll(() => server.close())
  afterEach(() => server.setKnobs(model, {}))

  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'Grüße' }], stream: true })
  const post = (at = server, init: RequestInit = {}) => fetch(`${at.url}${path}`, { method: 'POST', body, ...init })
  const start = (more: Partial<PracticeOptions> = {}) => startPracticeServer({ protocol, clock, ...more })

  it('answers with exactly what it received, streamed or not', async () => {
    const whole = JSON.stringify({ model, messages: [], stream: false })
    const reply = (await (await post(server, { body: whole })).json()) as {
      message?: Said
      choices?: { message: Said }[]
    }
    const text = (reply.message ?? reply.choices?.[0]?.message)?.content
    const name = protocol === 'ollama' ? 'Ollama' : 'OpenAI'
    expect(text).toBe(`Practice server (${name} protocol). I received ${whole.length} bytes:\n${whole}`)
    expect(await (await post()).text()).toContain('Gr')
    expect(server.received().at(-1)).toMatchObject({ body, model, outcome: 'ended' })
    expect(server.received().at(-1)?.sha256).toBe(createHash('sha256').update(body).digest('hex'))
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const [one, two, other] = await Promise.all([start({ seed: 5 }), start({ seed: 5 }), start({ seed: 6 })])
    const texts = await Promise.all([one, two, other].map(async (at) => (await post(at)).text()))
    await Promise.all([one, two, other].map((at) => at.close()))
    expect(texts[0]).toBe(texts[1])
    expect(texts[0] === texts[2]).toBe(protocol === 'ollama')
  })

  it('shows a key as present, and nothing of it', async () => {
    await post(server, { headers: { authorization: 'Bearer sk-very-secret' } })
    expect(server.received().at(-1)?.headers.authorization).toBe('present')
    expect(JSON.stringify(server.received())).not.toContain('sk-very-secret')
  })

  it('waits as its knobs say: before the first token, between tokens, and once for loading', async () => {
    const fresh = await start()
    fresh.setKnobs(model, { firstTokenMs: 70, tokenGapMs: 9, words: 4, loadMs: 800 })
    clock.slept.length = 0
    await (await post(fresh)).text()
    expect(clock.slept).toEqual([800, 70, 9, 9, 9])
    clock.slept.length = 0
    await (await post(fresh)).text()
    expect(clock.slept).toEqual([70, 9, 9, 9])
    await fresh.close()
  })

  it('bounds the echo, and counts a fault only so many times', async () => {
    server.setKnobs(model, { maxEchoBytes: 5, fault: 'server-error', faultTimes: 1 })
    expect((await post()).status).toBe(500)
    const reply = await post()
    expect(reply.status).toBe(200)
    expect(await reply.text()).not.toContain('messages')
    server.setKnobs(model, { fault: 'flapping' })
    const statuses: number[] = []
    for (let i = 0; i < 4; i++) statuses.push((await post()).status)
    expect(statuses).toEqual([500, 200, 500, 200])
  })

  it('refuses a prompt over its context, and the keys that a knob names', async () => {
    server.setKnobs(model, { contextTokens: 5 })
    expect((await post()).status).toBe(400)
    server.setKnobs(model, {})
    expect((await post(server, { headers: { authorization: 'Bearer practice-refused' } })).status).toBe(401)
    expect((await post(server, { headers: { authorization: 'Bearer any-other' } })).status).toBe(200)
  })

  it('answers no more at once than it has slots', async () => {
    server.setKnobs(model, { slots: 1, fault: 'stall', afterChunks: 0, faultTimes: 1 })
    const leave = new AbortController()
    const first = await post(server, { signal: leave.signal })
    expect(first.status).toBe(200)
    const second = post()
    await expect.poll(() => server.received().filter((entry) => entry.outcome === 'open').length).toBe(2)
    leave.abort()
    expect((await second).status).toBe(200)
    await (await second).text()
  })

  it('can be steered and read from another process', async () => {
    const steer = (knobs: object) =>
      fetch(`${server.url}/__practice/knobs`, { method: 'POST', body: JSON.stringify({ model, knobs }) })
    expect((await steer({ fault: 'unavailable' })).status).toBe(200)
    expect((await post()).status).toBe(503)
    expect((await steer({ nonsense: 1 })).status).toBe(400)
    const listed = (await (await fetch(`${server.url}/__practice/received`)).json()) as { received: unknown[] }
    expect(listed.received).toHaveLength(server.received().length)
    const header: Partial<Knobs> = { words: 3 }
    await steer({})
    const reply = await post(server, { headers: { 'x-practice-knobs': JSON.stringify(header) } })
    expect(await reply.text()).toContain('three')
  })

  it('shows nothing of what it received where control is off', async () => {
    const closed = await start()
    await (await post(closed)).text()
    expect((await fetch(`${closed.url}/__practice/received`)).status).toBe(404)
    const reply = await post(closed, { headers: { 'x-practice-knobs': '{"words":3}' } })
    expect(await reply.text()).not.toContain('three')
    await closed.close()
  })
})
