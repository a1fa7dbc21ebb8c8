import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PATCH } from '@/app/api/conversations/[id]/route'
import { POST as signIn } from '@/app/api/session/route'
import type { StartedRun } from '@/lib/core/chat/views'
import { sessionCookie } from '@/lib/server/http/session'
import { runJobs } from '@/lib/server/jobs/run-jobs'
import { readHealth } from '@/lib/server/operations/read-health'
import { findEmbeddedUrl } from '@/lib/server/platform/database/embedded-postgres'
import { answerWithinMs } from '@/lib/server/platform/database/pool-client'
import {
  addPracticeProvider,
  openTestPortal,
  ownerEmail,
  ownerPassword,
  type TestPortal,
  type TestProvider,
} from './fixtures/open-test-portal'
import { answersTo, ask, eventually, generations, titled, watch } from './fixtures/open-test-runs'
import { type ClusterProcesses, processesOf, signalAll } from './fixtures/postgres-signals'
import { query } from './fixtures/test-cluster'

/** One look, one answer that does not come, and as much again for a machine that is busy. */
const refusedWithinMs = 10 * answerWithinMs

let portal: TestPortal
let local: TestProvider
let headers: Record<string, string>
let chat: StartedRun
let processes: ClusterProcesses = { postmaster: 0, children: [] }
let stopJobs = () => {}

beforeAll(async () => {
  portal = await openTestPortal({ database: 'embedded' })
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  stopJobs = runJobs()
  const cookie = (await sessionCookie(portal.ownerSession)).split(';')[0] ?? ''
  headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', cookie }
  chat = await post(ask('Before anything broke')).then((reply) => reply.json() as Promise<StartedRun>)
  await watch(portal.owner, chat.run.id)
  await titled(portal, chat.conversation.id)
}, 120_000)
afterEach(() => signalAll([processes.postmaster, ...processes.children].filter(Boolean), 'SIGCONT'))
afterAll(async () => {
  stopJobs()
  await portal?.close()
})

const post = (input: object) =>
  fetch(`${portal.url}/api/runs`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(refusedWithinMs),
  })

/** The doors that Next serves, as it calls them; nobody waits longer than a browser would be let wait. */
function atNext(door: typeof PATCH, method: string, body: object, more = headers): Promise<Response> {
  const request = new Request(`${portal.url}/api/any`, { method, headers: more, body: JSON.stringify(body) })
  const late = new Promise<never>((_, reject) => setTimeout(reject, refusedWithinMs, new Error('it hangs')).unref())
  return Promise.race([door(request, { params: Promise.resolve({ id: chat.conversation.id }) }), late])
}

const rename = (title: string) => atNext(PATCH, 'PATCH', { title })

async function expectRefusal(reply: Response): Promise<void> {
  expect(reply.status).toBe(503)
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  expect(await reply.json()).toMatchObject({
    status: 503,
    code: 'audit_unavailable',
    detail: expect.stringContaining('Try again in a moment'),
  })
}

async function expectWork(text: string): Promise<void> {
  const started = await eventually(
    async () => {
      const reply = await post(ask(text))
      return reply.status === 201 ? ((await reply.json()) as StartedRun) : null
    },
    'a run that starts',
    30_000,
  )
  expect((await watch(portal.owner, started.run.id)).last?.type).toBe('finished')
  expect(answersTo(local, text)).toHaveLength(1)
  expect((await rename(`${text}, renamed`)).status).toBe(200)
  expect(readHealth()).toEqual({ status: 'ok' })
}

/** Each generation that the model server saw, compared with what was committed before it. */
async function expectEverythingRecorded(): Promise<void> {
  const url = findEmbeddedUrl(portal.dataFolder) ?? ''
  const rows = await query<{ sha256: string }>(
    url,
    `SELECT a.body_sha256 AS sha256 FROM attempt a WHERE EXISTS (SELECT 1 FROM audit.event e
       WHERE e.type IN ('ai.request.decided', 'ai.attempt.permitted') AND e.body::jsonb ->> 'attemptId' = a.id::text)`,
  )
  const recorded = new Set(rows.map(({ sha256 }) => sha256))
  expect(generations(local).filter(({ sha256 }) => !recorded.has(sha256))).toEqual([])
}

describe('while PostgreSQL hangs, every process of it', () => {
  it('runs, changes, reads and sign-ins are refused with what to do next, nothing leaves, and all works again when it goes on', async () => {
    processes = processesOf(portal.dataFolder)
    signalAll([processes.postmaster, ...processes.children], 'SIGSTOP')
    const first = await Promise.all([post(ask('Into the silence')), rename('Into the silence')])
    for (const reply of first) await expectRefusal(reply)
    for (const reply of [
      await post(ask('Into the silence')),
      await rename('Into the silence'),
      await atNext(signIn, 'POST', { email: ownerEmail, password: ownerPassword }, { ...headers, cookie: '' }),
      await fetch(`${portal.url}/api/runs/${chat.run.id}`, { headers, signal: AbortSignal.timeout(refusedWithinMs) }),
    ])
      await expectRefusal(reply)
    expect(readHealth()).toEqual({ status: 'cannot_record' })
    expect(answersTo(local, 'Into the silence')).toEqual([])
    signalAll([processes.postmaster, ...processes.children], 'SIGCONT')
    await expectWork('After the silence')
    await expectEverythingRecorded()
  })
})

describe('while the first process of PostgreSQL hangs, so that nobody new can connect', () => {
  it('whoever is answered is answered at once, and nothing leaves unrecorded', async () => {
    processes = processesOf(portal.dataFolder)
    signalAll([processes.postmaster], 'SIGSTOP')
    // More than there are open connections.
    const replies = await Promise.all(Array.from({ length: 7 }, (_, n) => post(ask(`Nobody new ${n}`))))
    for (const reply of replies) {
      if (reply.status === 201) expect(await reply.json()).toMatchObject({ run: { state: 'running' } })
      else await expectRefusal(reply)
    }
    signalAll([processes.postmaster], 'SIGCONT')
    await expectWork('Somebody new')
    await expectEverythingRecorded()
  })
})

describe('after kill -9 of PostgreSQL', () => {
  it('a running answer is recorded late, changes are refused meanwhile, and all works again without a restart', async () => {
    local.server.setKnobs('*', { words: 40, tokenGapMs: 20 })
    const running = (await (await post(ask('Killed in the middle'))).json()) as StartedRun
    await watch(portal.owner, running.run.id, { until: ({ text }) => text.length > 20 })
    processes = processesOf(portal.dataFolder)
    signalAll([processes.postmaster], 'SIGKILL')
    for (const reply of await Promise.all([post(ask('Into nothing')), rename('Into nothing')]))
      if (!reply.ok) await expectRefusal(reply)
    local.server.setKnobs('*', {})
    await expectWork('After the kill')
    expect(processesOf(portal.dataFolder).postmaster).not.toBe(processes.postmaster)
    const url = findEmbeddedUrl(portal.dataFolder) ?? ''
    await eventually(async () => {
      const rows = await query(url, `SELECT 1 FROM run WHERE id = $1 AND state = 'completed'`, [running.run.id])
      return rows.length > 0
    }, 'the outcome of the answer that ran')
    await expectEverythingRecorded()
  })
})
