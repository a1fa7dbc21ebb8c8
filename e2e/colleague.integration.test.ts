import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DELETE as deleteAttachment } from '@/app/api/attachments/[id]/route'
import {
  DELETE as deleteConversation,
  GET as getConversation,
  PATCH as updateConversation,
} from '@/app/api/conversations/[id]/route'
import type { Actor } from '@/lib/core/access/actor'
import type { StartedRun } from '@/lib/core/chat/views'
import { sessionCookie } from '@/lib/server/http/session'
import { acceptInvitation } from '@/lib/server/operations/accept-invitation'
import { addAttachment } from '@/lib/server/operations/add-attachment'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { startRun } from '@/lib/server/operations/start-run'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
  testSource,
} from './fixtures/open-test-portal'
import { ask, generations, titled, watch } from './fixtures/open-test-runs'

let portal: TestPortal
let local: TestProvider
let headers: Record<string, string>
/** Of the colleague: a chat with its file, a run that goes on, a file that is not sent. Of the member: a chat. */
let theirs: Record<'conversation' | 'question' | 'answer' | 'run' | 'running' | 'sent' | 'unsent', string>
let mine: Record<'conversation' | 'question' | 'answer', string>

beforeAll(async () => {
  portal = await openTestPortal()
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  const { token } = await invitePerson(portal.owner, { email: 'ben@example.test', role: 'member' })
  const session = await acceptInvitation(token, { name: 'Ben', password: 'correct-horse-battery-9' }, testSource)
  const cookie = (await sessionCookie(session.id)).split(';')[0] ?? ''
  headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', cookie }
  const sent = await attach('Sent with a question')
  const chat = await ended(portal.owner, 'A question of a colleague', { attachmentIds: [sent] })
  const own = await ended(await actorOf(session.id), 'A question of my own')
  mine = { conversation: own.conversation.id, question: own.question.id, answer: own.answer.id }
  local.server.setKnobs('*', { words: 100_000, tokenGapMs: 50 })
  const running = await startRun(portal.owner, ask('An answer without an end'))
  theirs = {
    conversation: chat.conversation.id,
    question: chat.question.id,
    answer: chat.answer.id,
    run: chat.run.id,
    running: running.run.id,
    sent,
    unsent: await attach('Kept for later'),
  }
})
afterAll(() => portal?.close())

async function attach(text: string): Promise<string> {
  return (await addAttachment(portal.owner, 'notes.txt', new TextEncoder().encode(text))).id
}

async function ended(actor: Actor, text: string, more: Record<string, unknown> = {}): Promise<StartedRun> {
  const started = await startRun(actor, ask(text, more))
  await watch(actor, started.run.id)
  await titled(portal, started.conversation.id)
  return started
}

const atGateway = (method: string, place: string, body?: object) =>
  fetch(portal.url + place, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })

function atNext(door: typeof getConversation, method: string, id: string, body?: object): Promise<Response> {
  const request = new Request(`${portal.url}/api/any`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return door(request, { params: Promise.resolve({ id }) })
}

const post = (input: object) => atGateway('POST', '/api/runs', { idempotencyKey: randomUUID(), ...input })
const askIn = (more: object) => post({ kind: 'ask', text: 'What did you write here?', ...more })

interface Way {
  name: string
  /** Which of the colleague's ids are used. */
  of: (keyof typeof theirs)[]
  call(...ids: string[]): Promise<Response>
}

const ways: Way[] = [
  { name: 'read a chat', of: ['conversation'], call: (id = '') => atNext(getConversation, 'GET', id) },
  {
    name: 'rename a chat',
    of: ['conversation'],
    call: (id = '') => atNext(updateConversation, 'PATCH', id, { title: 'Mine' }),
  },
  {
    name: 'pin a chat',
    of: ['conversation'],
    call: (id = '') => atNext(updateConversation, 'PATCH', id, { pinned: true }),
  },
  { name: 'delete a chat', of: ['conversation'], call: (id = '') => atNext(deleteConversation, 'DELETE', id) },
  { name: 'ask into a chat', of: ['conversation'], call: (conversationId) => askIn({ conversationId }) },
  {
    name: 'ask into a chat below a message',
    of: ['conversation', 'answer'],
    call: (conversationId, parentId) => askIn({ conversationId, parentId }),
  },
  {
    name: 'regenerate',
    of: ['conversation', 'question'],
    call: (conversationId, questionId) => post({ kind: 'regenerate', conversationId, questionId }),
  },
  {
    name: 'regenerate a message as if it were in my chat',
    of: ['question'],
    call: (questionId) => post({ kind: 'regenerate', conversationId: mine.conversation, questionId }),
  },
  {
    name: 'ask in my chat below a message',
    of: ['answer'],
    call: (parentId) => askIn({ conversationId: mine.conversation, parentId }),
  },
  { name: 'ask in a new chat below a message', of: ['answer'], call: (parentId) => askIn({ parentId }) },
  {
    name: 'read my chat from a message on',
    of: ['answer'],
    call: (leafId) => atNext(updateConversation, 'PATCH', mine.conversation, { leafId }),
  },
  { name: 'send a file that waits', of: ['unsent'], call: (id) => askIn({ attachmentIds: [id] }) },
  { name: 'send a file that was sent', of: ['sent'], call: (id) => askIn({ attachmentIds: [id] }) },
  { name: 'delete a file that waits', of: ['unsent'], call: (id = '') => atNext(deleteAttachment, 'DELETE', id) },
  { name: 'delete a file that was sent', of: ['sent'], call: (id = '') => atNext(deleteAttachment, 'DELETE', id) },
  ...(['run', 'running'] as const).flatMap((run): Way[] => [
    { name: `read a ${run}`, of: [run], call: (id) => atGateway('GET', `/api/runs/${id}`) },
    { name: `watch a ${run}`, of: [run], call: (id) => atGateway('GET', `/api/runs/${id}/events`) },
    { name: `stop a ${run}`, of: [run], call: (id) => atGateway('POST', `/api/runs/${id}/stop`) },
  ]),
]

/** All that a person's requests may write: rows of chats, and the log. */
async function everything(): Promise<object[]> {
  const tables = [
    'conversation',
    'message',
    'attachment',
    'attempt',
    'ledger_entry',
    'audit.content',
    'audit.content_key',
  ]
  const hashes = tables.map(
    (table) =>
      `SELECT '${table}' AS place, count(*)::int, md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ${table} t`,
  )
  // The lease of the run that goes on moves by itself.
  const runs = `SELECT 'run', count(*)::int, md5(string_agg(id || state || coalesce(stop_asked_at::text, ''), ' ' ORDER BY id)) FROM run`
  const events = `SELECT 'event', count(*)::int, md5(string_agg(id::text, ' ' ORDER BY id)) FROM audit.event`
  return portal.sql([...hashes, runs, events].join(' UNION ALL '))
}

async function shownBy(reply: Response): Promise<object> {
  const { requestId, ...problem } = (await reply.json()) as Record<string, unknown>
  expect(requestId).toBeTypeOf('string')
  return { status: reply.status, headers: [...reply.headers.keys()].sort(), problem }
}

describe('what belongs to a colleague', () => {
  it.each(ways)('is not there for whoever wants to $name', async ({ of, call }) => {
    const before = await everything()
    const requests = generations(local).length
    const known = await shownBy(await call(...of.map((name) => theirs[name])))
    const unknown = await shownBy(await call(...of.map(() => randomUUID())))
    expect(known).toMatchObject({ status: 404, problem: { code: 'not_found' } })
    expect(known).toEqual(unknown)
    expect(await everything()).toEqual(before)
    expect(generations(local)).toHaveLength(requests)
  })

  it('is not in the list of chats, also when its words are searched for', async () => {
    const { listConversations } = await import('@/lib/server/operations/list-conversations')
    const { token } = await invitePerson(portal.owner, { email: 'eve@example.test', role: 'auditor' })
    const session = await acceptInvitation(token, { name: 'Eve', password: 'correct-horse-battery-9' }, testSource)
    expect(await listConversations(await actorOf(session.id), { query: 'question' })).toEqual([])
  })

  it('is not given for its idempotency key either', async () => {
    const [row] = await portal.sql<{ key: string }>('SELECT idempotency_key AS key FROM run WHERE id = $1', [
      theirs.run,
    ])
    local.server.setKnobs('*', { words: 3 })
    const reply = await post({ ...ask('The same key, another person'), idempotencyKey: row?.key })
    expect(reply.status).toBe(201)
    const started = (await reply.json()) as StartedRun
    expect(started.run.id).not.toBe(theirs.run)
    expect(started.conversation.id).not.toBe(theirs.conversation)
  })
})
