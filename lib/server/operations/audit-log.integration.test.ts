import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actorOf,
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  testSource,
} from '@/e2e/fixtures/open-test-portal'
import { ask, watch } from '@/e2e/fixtures/open-test-runs'
import type { Actor } from '@/lib/core/access/actor'
import { eventPageSchema } from '@/lib/core/audit/event-filter'
import { acceptInvitation } from './accept-invitation'
import { countNewerEvents } from './count-newer-events'
import { getAuditEvent } from './get-audit-event'
import { getLogHead } from './get-log-head'
import { getRequestStory } from './get-request-story'
import { invitePerson } from './invite-person'
import { listAuditEvents } from './list-audit-events'
import { listAuditFilters } from './list-audit-filters'
import { startRun } from './start-run'

let portal: TestPortal
let auditor: Actor
let admin: Actor
let runId: string

const search = (query: Record<string, string> = {}, actor = auditor) =>
  listAuditEvents(actor, eventPageSchema.parse(query))
const searched = async () => (await portal.sql(`SELECT 1 FROM audit.event WHERE type = 'log.searched'`)).length

async function join(role: 'auditor' | 'admin' | 'member', name: string): Promise<Actor> {
  const { token } = await invitePerson(portal.owner, { email: `${role}@example.test`, role })
  return actorOf((await acceptInvitation(token, { name, password: 'correct-horse-battery-9' }, testSource)).id)
}

beforeAll(async () => {
  portal = await openTestPortal()
  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  auditor = await join('auditor', 'Audra Auditor')
  admin = await join('admin', 'Adam Admin')
  const { run } = await startRun(portal.owner, ask('My card is 4539 1488 0343 6467.'))
  runId = run.id
  await watch(portal.owner, runId)
})
afterAll(() => portal?.close())

describe('a search of the log', () => {
  it('is an event itself, committed before the answer and once for each distinct search', async () => {
    const before = await searched()
    const first = await search({ family: 'ai' })
    expect(await searched()).toBe(before + 1)
    await search({ family: 'ai', order: 'oldest', cursor: first.events.at(-1)?.id ?? '' })
    await countNewerEvents(auditor, eventPageSchema.parse({ family: 'ai', cursor: first.events[0]?.id }))
    expect(await searched()).toBe(before + 1)
    await search({ family: 'ai', level: 'restricted' })
    expect(await searched()).toBe(before + 2)
    const [found] = (await search({ type: 'log.searched' })).events
    expect(found?.sentence).toBe('Audra Auditor searched the log by type.')
  })

  it('is open to auditors and owners, and to no admin', async () => {
    await expect(search({}, admin)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getAuditEvent(admin, runId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getLogHead(admin)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listAuditFilters(admin)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await search({}, portal.owner)).events.length).toBeGreaterThan(5)
  })

  it('by run tells the run in sentences, with names, level and destination', async () => {
    const { events } = await search({ run: runId, order: 'oldest' })
    const decided = events.find(({ type }) => type === 'ai.request.decided')
    expect(decided?.sentence).toMatch(/^Ada Owner asked: Restricted, sent to practice-small.* \(in-house\)\.$/)
    expect(decided).toMatchObject({ who: 'Ada Owner', boundary: 'local', level: { name: 'Restricted' }, runId })
    expect(events.at(-1)?.type).toBe('ai.request.completed')
    const started = await search({ id: runId.slice(0, 18) })
    expect(started.events.map(({ runId: found }) => found)).toContain(runId)
  })

  it('says how many came after an event, and finds a request by its id', async () => {
    const [newest] = (await search({ family: 'signIn' })).events
    await join('member', 'Mia Member')
    const query = eventPageSchema.parse({ family: 'signIn', cursor: newest?.id })
    expect((await countNewerEvents(auditor, query)).count).toBeGreaterThan(0)
    expect((await search({ request: testSource.requestId })).events.length).toBeGreaterThan(0)
  })

  it('calls a person whom nothing links to the log any more a former member', async () => {
    const [found] = (await search({ type: 'person.created' })).events
    const subject = found?.sentence.startsWith('Mia Member') ? found.subject : null
    expect(subject).not.toBeNull()
    await portal.sql('DELETE FROM audit.subject WHERE id = $1', [subject])
    const [again] = (await search({ type: 'person.created' })).events
    expect(again?.sentence).toMatch(/^Former member [0-9a-f]{8} joined as Member\.$/)
    expect((await listAuditFilters(auditor)).people.map(({ name }) => name)).not.toContain('Mia Member')
  })
})

describe('one event', () => {
  it('shows its exact line, and a leaf hash that was made anew from it', async () => {
    const [row] = await portal.sql<{ id: string; body: string }>(
      `SELECT id, body FROM audit.event WHERE type = 'ai.request.decided' AND run = $1`,
      [runId],
    )
    const event = await getAuditEvent(auditor, row?.id ?? '')
    expect(event.line).toBe(row?.body)
    expect(event.leafMatches).toBe(true)
    expect(event.fields).toContainEqual({ name: 'facts.level', value: 'restricted' })
    expect(JSON.stringify(event)).not.toContain('4539 1488')
  })

  it('says so when the line is not the one that was hashed', async () => {
    const [row] = await portal.sql<{ id: string }>(`SELECT id FROM audit.event WHERE type = 'system.started' LIMIT 1`)
    await portal.sql('ALTER TABLE audit.event DISABLE TRIGGER event_append_only')
    await portal.sql(`UPDATE audit.event SET body = replace(body, 'system.started', 'system.stopped') WHERE id = $1`, [
      row?.id,
    ])
    expect((await getAuditEvent(auditor, row?.id ?? '')).leafMatches).toBe(false)
  })

  it('that is not there is not found', async () => {
    for (const id of ['nothing', runId])
      await expect(getAuditEvent(auditor, id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the head of the log', () => {
  it('counts every event, and says from when to when', async () => {
    const [row] = await portal.sql<{ n: number; last: Date }>(
      'SELECT count(*)::int AS n, max(ts) AS last FROM audit.event',
    )
    expect(await getLogHead(auditor)).toMatchObject({ count: row?.n, lastAt: row?.last.toISOString() })
  })
})

describe('the story of a request', () => {
  it('is told from the log alone: decided, tried, ended, with rules in words and nothing of the text', async () => {
    const story = await getRequestStory(auditor, runId)
    expect(story).toMatchObject({ who: 'Ada Owner', purpose: 'answer' })
    expect(story.decision).toMatchObject({ blocked: null, level: { name: 'Restricted' }, policyVersion: 1 })
    expect(story.decision?.findings.map(({ count }) => count)).toEqual([1])
    for (const { id, sentence } of story.decision?.rules ?? []) expect(sentence).not.toBe(id)
    expect(story.attempts).toHaveLength(1)
    expect(story.attempts[0]).toMatchObject({ boundary: 'local', end: { outcome: 'completed', costSource: 'local' } })
    expect(story.events.map(({ type }) => type)).toContain('ai.request.completed')
    expect(JSON.stringify(story)).not.toContain('4539 1488')
  })

  it('that the log does not know is not found, and is nobody’s but the auditors’', async () => {
    await expect(getRequestStory(auditor, auditor.personId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(getRequestStory(admin, runId)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
