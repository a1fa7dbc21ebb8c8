import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { setRequestLimits } from '../operations/limit-requests'
import { readLimited, route } from './route'
import { sessionCookie } from './session'

let portal: TestPortal
let cookie: string

beforeAll(async () => {
  portal = await openTestPortal()
  cookie = (await sessionCookie(portal.ownerSession)).split(';')[0] ?? ''
})
afterAll(() => portal?.close())
beforeEach(async () => {
  await portal.sql('DELETE FROM throttle')
  setRequestLimits({ requestsPerMinute: 2 })
})

const echo = route({ permission: null, input: z.strictObject({ text: z.string() }) }, async ({ input }) => input)
const read = route({ permission: 'chat.use' }, async () => ({ fine: true }))
const uncounted = route({ permission: null, limit: 'none' }, async () => ({ fine: true }))
const tested = route({ permission: 'providers.manage', limit: 'connectionTest' }, async () => ({ fine: true }))
const upload = route({ permission: null, limit: 'none' }, async ({ request }) => ({
  bytes: (await readLimited(request, 10)).length,
}))

function call(
  handler: typeof read,
  method: string,
  options: { body?: BodyInit; signedIn?: boolean; ip?: string; length?: number } = {},
) {
  const headers = new Headers({
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-gatehouse-ip': options.ip ?? '192.0.2.1',
    'x-gatehouse-request-id': 'a-request',
  })
  if (options.length !== undefined) headers.set('content-length', String(options.length))
  if (options.signedIn) headers.set('cookie', cookie)
  const init = { method, headers, body: options.body, duplex: 'half' } as RequestInit
  return handler(new Request('http://portal.test/api/thing', init), { params: Promise.resolve({}) })
}

const change = (ip?: string) => call(echo, 'POST', { body: '{"text":"hello"}', ip })
const statuses = async (calls: Promise<Response>[]) => (await Promise.all(calls)).map(({ status }) => status).sort()

describe('a route', () => {
  it('answers one request too many with a problem that says when to come back', async () => {
    expect(await statuses([change(), change(), change()])).toEqual([200, 200, 429])
    const refused = await change()
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await refused.json()).toEqual({
      type: 'about:blank',
      title: 'Too many requests',
      status: 429,
      detail: `That is more than 2 changes within a minute. Wait ${seconds} s, then try again.`,
      code: 'rate_limited',
      requestId: 'a-request',
      details: { retryAfterS: seconds, limit: 'change' },
    })
  })

  it('counts strangers by network and people by themselves', async () => {
    await Promise.all([change(), change(), change()])
    expect((await change('198.51.100.1')).status).toBe(200)
    expect((await call(echo, 'POST', { body: '{"text":"hello"}', signedIn: true })).status).toBe(200)
  })

  it('counts reads ten times as generously, and its own kind closer', async () => {
    const reads = Array.from({ length: 22 }, () => call(read, 'GET', { signedIn: true }))
    expect((await statuses(reads)).filter((status) => status === 200)).toHaveLength(20)
    expect(await statuses([1, 2].map(() => call(tested, 'POST', { signedIn: true })))).toEqual([200, 429])
  })

  it('that must answer without a database counts nothing', async () => {
    expect(new Set(await statuses(Array.from({ length: 30 }, () => call(uncounted, 'GET'))))).toEqual(new Set([200]))
    expect(await portal.sql('SELECT key FROM throttle')).toEqual([])
  })

  it('refuses a body that is too large with 413, whether its length is told or only comes to light', async () => {
    const told = await call(echo, 'POST', { body: '{"text":"x"}', length: 1024 * 1024 + 1 })
    expect(told.status).toBe(413)
    expect(await told.json()).toMatchObject({ title: 'Too large', code: 'invalid_input', status: 413 })
    const parts = new ReadableStream({
      start(controller) {
        for (const part of ['12345', '67890', '1']) controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      },
    })
    expect((await call(upload, 'POST', { body: parts })).status).toBe(413)
    expect(await (await call(upload, 'POST', { body: '1234567890' })).json()).toEqual({ bytes: 10 })
  })
})
