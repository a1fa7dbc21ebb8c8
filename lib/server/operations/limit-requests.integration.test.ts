import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import type { Actor, Source } from '@/lib/core/access/actor'
import { openTestStore, type TestStore } from '../store/open-test-store'
import { limitRequests, requireWithin, setRequestLimits } from './limit-requests'

let store: TestStore
const source: Source = { requestId: 'test', channel: 'console', ip: '192.0.2.1', client: 'other' }

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => setRequestLimits({ requestsPerMinute: 60 }))

function person(): Actor {
  const [personId, subject, session] = [randomUUID(), randomUUID(), randomUUID()]
  return {
    personId,
    subject,
    session,
    source,
    name: 'Test',
    email: `${personId}@example.test`,
    role: 'member',
    state: 'active',
    groups: [],
    homeGroup: null,
  }
}

const ask = (actor: Actor | null, limits: Parameters<typeof limitRequests>[1], from = source) =>
  limitRequests({ actor, source: from }, limits).then(
    () => 'fine',
    (error: { code: string }) => error.code,
  )

const many = (count: number, once: () => Promise<string>) => Promise.all(Array.from({ length: count }, once))
const passed = (codes: string[]) => codes.filter((code) => code === 'fine').length

describe('requests', () => {
  it('of one person never pass more often than the limit, however many come at once', async () => {
    const actor = person()
    const codes = await many(90, () => ask(actor, ['change']))
    expect(passed(codes)).toBe(60)
    expect(new Set(codes)).toEqual(new Set(['fine', 'rate_limited']))
  })

  it('of one person take nothing from another', async () => {
    const actor = person()
    await many(61, () => ask(actor, ['change']))
    expect(await ask(actor, ['change'])).toBe('rate_limited')
    expect(await ask(person(), ['change'])).toBe('fine')
  })

  it('that read are counted apart from changes, ten times as many', async () => {
    const actor = person()
    await many(61, () => ask(actor, ['change']))
    expect(passed(await many(610, () => ask(actor, ['read'])))).toBe(600)
  })

  it('of a kind that is limited closer stop at that', async () => {
    const actor = person()
    expect(passed(await many(15, () => ask(actor, ['change', 'connectionTest'])))).toBe(10)
    expect(await ask(actor, ['change'])).toBe('fine')
  })

  it('of nobody who is signed in are counted by network, and not by address', async () => {
    const at = (ip: string | null) => () => ask(null, ['change'], { ...source, ip })
    const codes = [...(await many(40, at('2001:db8:7:7::1'))), ...(await many(40, at('2001:db8:7:7:ffff::2')))]
    expect(passed(codes)).toBe(60)
    expect(await at('2001:db8:7:8::1')()).toBe('fine')
    expect(await at(null)()).toBe('fine')
  })

  it('follow the setting', async () => {
    setRequestLimits({ requestsPerMinute: 6 })
    const actor = person()
    expect(passed(await many(9, () => ask(actor, ['change'])))).toBe(6)
    expect(passed(await many(3, () => ask(actor, ['connectionTest'])))).toBe(1)
  })

  it('that are refused say when to come back, and leave one event a minute', async () => {
    setRequestLimits({ requestsPerMinute: 2 })
    const actor = person()
    await many(12, () => ask(actor, ['change']))
    await expect(limitRequests({ actor, source }, ['change'])).rejects.toMatchObject({
      code: 'rate_limited',
      message: expect.stringMatching(/^That is more than 2 changes within a minute\. Wait \d+ s, then try again\.$/),
      details: { retryAfterS: expect.any(Number), limit: 'change' },
    })
    const events = await query<{ body: string }>(store.ownerUrl, `SELECT body FROM audit.event WHERE body LIKE $1`, [
      `%${actor.subject}%`,
    ])
    expect(events.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: 'access.denied', outcome: 'denied', reasonCode: 'rate_limited', target: { label: 'change' } },
    ])
  })

  it('that were counted with the lookup of their session are judged alike', async () => {
    const caller = { actor: person(), source }
    await requireWithin(caller, 'change', { attempts: 60, leftMs: 10 })
    await expect(requireWithin(caller, 'change', { attempts: 61, leftMs: 1_500 })).rejects.toMatchObject({
      details: { retryAfterS: 2 },
    })
  })

  it('leave no address in the table', async () => {
    await ask(null, ['read'], { ...source, ip: '198.51.100.77' })
    const rows = await query<{ key: string }>(store.ownerUrl, 'SELECT key FROM throttle')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ key }) => key.includes('198.51.100'))).toEqual([])
  })
})
