import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { ask, watch } from '@/e2e/fixtures/open-test-runs'
import { defaultRequestsPerMinute } from '@/lib/core/access/rate-limits'
import { previewInputSchema } from '@/lib/core/chat/preview-input'
import { sessionCookie } from '../http/session'
import { addAttachment } from './add-attachment'
import { setRequestLimits } from './limit-requests'
import { previewRun } from './preview-run'
import { startRun } from './start-run'

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider

beforeAll(async () => {
  portal = await openTestPortal()
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())

const preview = (text: string, more: object = {}) =>
  previewRun(portal.owner, previewInputSchema.parse({ text, ...more }))
const card = 'Card 4539 1488 0343 6467, please.'
const received = () => [local, cloud].reduce((sum, { server }) => sum + server.received().length, 0)
const tables = ['message', 'run', 'conversation', 'ledger_entry', 'audit.event', 'attempt']
const stored = async () =>
  Promise.all(tables.map((table) => portal.sql(`SELECT count(*)::int AS n FROM ${table}`).then(([row]) => row)))

describe('what would become of a message', () => {
  it('is its level, what counts, where that stands, and where it would go', async () => {
    expect(await preview('How are you?')).toMatchObject({ level: { id: 'internal' }, findings: [], spans: [] })
    const seen = await preview(card)
    expect(seen.level).toMatchObject({ id: 'restricted', rank: 4, of: 4 })
    expect(seen.findings).toEqual([{ label: 'a payment card number', count: 1 }])
    expect(seen.spans.map(({ start, end }) => card.slice(start, end))).toEqual(['4539 1488 0343 6467'])
    expect(seen.outlook).toMatchObject({ kind: 'inHouse', boundary: 'local', why: null })
  })

  it('says what a chosen model may not have', async () => {
    const choice = cloud.models['practice-gpt']
    expect((await preview('How are you?', { choice })).outlook).toEqual({ kind: 'mayGo', boundary: 'cloud', why: null })
    const { outlook } = await preview(card, { choice })
    expect(outlook).toEqual({
      kind: 'inHouse',
      boundary: 'local',
      why: expect.stringContaining('blocks this destination'),
    })
  })

  it('keeps nothing, records nothing, and asks no model', async () => {
    const before = await stored()
    const asked = received()
    await preview(card, { choice: cloud.models['practice-gpt'] })
    expect(await stored()).toEqual(before)
    expect(received()).toBe(asked)
  })

  it('is what the run says that is sent then, history and files with it', async () => {
    const first = await startRun(portal.owner, ask('Hello.'))
    await watch(portal.owner, first.run.id)
    const file = await addAttachment(portal.owner, 'pay.txt', Buffer.from('IBAN DE82 7000 0000 0000 0012 34'))
    const more = { conversationId: first.conversation.id, parentId: first.answer.id, attachmentIds: [file.id] }
    const seen = await preview('See the file.', more)
    // The practice server echoes what it received, which is configuration.
    expect(seen.findings).toContainEqual({ label: 'an IBAN', count: 1 })
    expect(seen).toMatchObject({ level: { id: 'confidential' }, spans: [] })
    const second = await startRun(portal.owner, ask('See the file.', more))
    await watch(portal.owner, second.run.id)
    expect(second.conversation.level.id).toBe(seen.level.id)
    const later = await preview('And now?', { conversationId: first.conversation.id, parentId: second.answer.id })
    expect(later.level.id, 'a chat never falls').toBe('confidential')
  })

  it("of a chat that is not one's own is that there is none", async () => {
    const gone = { code: 'not_found' }
    await expect(preview('Hi', { conversationId: randomUUID(), parentId: randomUUID() })).rejects.toMatchObject(gone)
    await expect(preview('Hi', { attachmentIds: [randomUUID()] })).rejects.toMatchObject(gone)
  })
})

describe('the door', () => {
  const call = async (body: object, path = '/api/preview') =>
    fetch(`${portal.url}${path}`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        cookie: (await sessionCookie(portal.ownerSession)).split(';')[0] ?? '',
      },
      body: JSON.stringify(body),
    })

  it('answers for 8 kB that were never read before', async () => {
    const text = 'The invoice of the spring term came to Ada Winters by post. '.repeat(136)
    const reply = await call({ text })
    expect([reply.status, (await reply.json()).level.id]).toEqual([200, expect.any(String)])
  })

  it('opens 20 times a minute, and asks for no more than that', async () => {
    setRequestLimits({ requestsPerMinute: defaultRequestsPerMinute })
    let last = await call({ text: 'x' })
    for (let n = 0; n < 25 && last.status === 200; n++) last = await call({ text: 'x' })
    expect(last.status).toBe(429)
    expect(await last.json()).toMatchObject({ code: 'rate_limited' })
    expect((await call({}, '/api/runs')).status, 'sending is not counted with it').toBe(400)
  })
})
