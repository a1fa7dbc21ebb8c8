import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/audit/export/route'
import { sessionCookie } from '@/lib/server/http/session'
import { openTestPortal, type TestPortal } from './fixtures/open-test-portal'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => new Map() }))

let portal: TestPortal
let cookie: string

beforeAll(async () => {
  portal = await openTestPortal()
  cookie = (await sessionCookie(portal.ownerSession)).split(';')[0] ?? ''
})
afterAll(() => portal?.close())

function ask(query: string, init: RequestInit = {}): Promise<Response> {
  const url = `${portal.url}/api/audit/export?${query}`
  const request = new Request(url, { headers: { 'sec-fetch-site': 'same-origin', cookie }, ...init })
  return GET(request, { params: Promise.resolve({}) })
}

const exported = () =>
  portal.sql<{ outcome: string }>(`SELECT outcome FROM audit.event WHERE type = 'log.exported' ORDER BY seq`)

describe('the door of exports', () => {
  it('begins none where it is only asked, by check or by HEAD', async () => {
    for (let n = 0; n < 3; n++) {
      expect((await ask('format=csv&check=1')).status).toBe(200)
      expect((await ask('format=csv', { method: 'HEAD' })).status).toBe(200)
    }
    expect(await exported()).toEqual([])
    expect((await ask('format=xml&check=1')).status).toBe(400)
  })

  it('refuses a third with a sentence, to who asks first and to who does not', async () => {
    const started = [await ask('format=csv'), await ask('format=jsonl')]
    for (const query of ['format=csv&check=1', 'format=csv']) {
      const refused = await ask(query)
      expect(refused.status).toBe(429)
      expect(await refused.json()).toMatchObject({
        detail: 'Two exports are under way. Start this one when one of them is done.',
      })
    }
    for (const reply of started) expect((await reply.text()).length).toBeGreaterThan(0)
    expect((await ask('format=csv&check=1')).status).toBe(200)
  })

  it('gives back the place of who left before the first byte, and records that it broke off', async () => {
    const left = new AbortController()
    const reply = await ask('format=csv', { signal: left.signal })
    left.abort()
    await ask('format=csv', { signal: AbortSignal.abort() })
    await expect.poll(async () => (await exported()).filter(({ outcome }) => outcome === 'failure').length).toBe(2)
    const after = [await ask('format=csv'), await ask('format=csv')]
    expect(after.map(({ status }) => status)).toEqual([200, 200])
    for (const one of after) await one.text()
    await reply.body?.cancel()
  })
})
