import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { answersTo, ask, eventsOfRun, eventually, generations, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { database } from '../platform/database/client'
import { startRun } from './start-run'

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider

beforeAll(async () => {
  portal = await openTestPortal()
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small', 'practice-large'])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())

const patient = 'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg as needed.'

/** Holds the lock that tx1 needs, so that everything before its commit can be looked at. */
async function beforeCommit<T>(look: () => Promise<T>): Promise<T> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let isHeld = () => {}
  const ready = new Promise<void>((resolve) => {
    isHeld = resolve
  })
  const holder = database().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT lock_decision_state(true)::text`
      isHeld()
      await held
    },
    { timeout: 20_000 },
  )
  await ready
  const seen = await look().finally(letGo)
  await holder
  return seen
}

/** A session of the database that waits for the lock of decisions: tx1 is on its way and not committed. */
const waitingForLock = () =>
  eventually(
    async () =>
      (
        await portal.sql(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%begin_run%' AND datname = current_database()`,
        )
      ).length > 0,
    'tx1 at the lock',
  )

describe('tx1', () => {
  it('writes question, answer, run, attempt, level and events in one transaction', async () => {
    const started = await startRun(portal.owner, ask(patient))
    await watch(portal.owner, started.run.id)
    const events = await eventsOfRun(portal, started.run.id)
    const decided = events.find(({ type }) => type === 'ai.request.decided')
    const [rows] = await portal.sql(
      `SELECT r.xmin::text AS run, a.xmin::text AS attempt, q.xmin::text AS question, (SELECT xid::text FROM audit.event
         WHERE type = 'level.raised' AND conversation = r.conversation_id) AS raised
       FROM run r JOIN message q ON q.id = r.question_id JOIN attempt a ON a.run_id = r.id WHERE r.id = $1`,
      [started.run.id],
    )
    expect(rows?.question).toBe(decided?.xid)
    expect(rows?.raised).toBe(decided?.xid)
    expect(started.conversation.level.id).toBe('restricted')
  })

  it('lets no byte reach a model before it has committed', async () => {
    const starting = beforeCommit(async () => {
      const run = startRun(portal.owner, ask('What is the capital of Norway?'))
      run.catch(() => {})
      await waitingForLock()
      expect(answersTo(local, 'capital of Norway')).toHaveLength(0)
      expect(answersTo(cloud, 'capital of Norway')).toHaveLength(0)
      expect(
        await portal.sql(`SELECT 1 FROM run r JOIN message m ON m.id = r.question_id WHERE m.text LIKE '%Norway%'`),
      ).toEqual([])
      return { run }
    })
    const started = await (await starting).run
    await watch(portal.owner, started.run.id)
    const decided = (await eventsOfRun(portal, started.run.id)).find(({ type }) => type === 'ai.request.decided')
    const [attempt] = await portal.sql('SELECT body_sha256 FROM attempt WHERE run_id = $1', [started.run.id])
    const sent = generations(local).find(({ sha256 }) => sha256 === attempt?.body_sha256)
    expect(sent).toBeDefined()
    expect(Date.parse(String(decided?.body.ts))).toBeLessThanOrEqual(Date.parse(sent?.at ?? ''))
  })

  it('decides again when a policy version was published between decision and commit, and records the one it obeyed', async () => {
    const [{ version }] = (await portal.sql('SELECT max(version)::int AS version FROM policy_version')) as [
      { version: number },
    ]
    const starting = beforeCommit(async () => {
      const run = startRun(portal.owner, ask('A question between two versions'))
      run.catch(() => {})
      await waitingForLock()
      const stricter = {
        ...localFirst,
        name: 'Stricter',
        matrix: {
          ...localFirst.matrix,
          internal: { local: 'allow', private: 'block', cloud: 'block' },
          confidential: { local: 'allow', private: 'block', cloud: 'block' },
        },
      }
      await portal.sql(
        `INSERT INTO policy_version (version, document, sha256, note, published_by) VALUES ($1, $2, 'test', '', $3)`,
        [version + 1, JSON.stringify(stricter), portal.owner.personId],
      )
      return { run }
    })
    const started = await (await starting).run
    await watch(portal.owner, started.run.id)
    const events = await eventsOfRun(portal, started.run.id)
    const decided = events.filter(({ type }) => type === 'ai.request.decided')
    expect(decided).toHaveLength(1)
    expect(decided[0]?.body).toMatchObject({ policyVersion: version + 1, actions: { cloud: 'block' } })
    await portal.sql('DELETE FROM policy_version WHERE version = $1', [version + 1])
  })

  it('makes the second of two tabs obey the level that the first one raised', async () => {
    const first = await startRun(portal.owner, ask('Hello there'))
    await watch(portal.owner, first.run.id)
    const conversationId = first.conversation.id
    await titled(portal, conversationId)
    const toCloud = cloud.models['practice-gpt']
    const both = beforeCommit(async () => {
      const secret = startRun(portal.owner, ask(patient, { conversationId, parentId: first.answer.id }))
      secret.catch(() => {})
      await waitingForLock()
      const harmless = startRun(
        portal.owner,
        ask('And the capital of Spain?', { conversationId, parentId: first.answer.id, choice: toCloud }),
      )
      harmless.catch(() => {})
      await eventually(
        async () =>
          (
            await portal.sql(
              `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%begin_run%' AND datname = current_database()`,
            )
          ).length === 2,
        'both at the lock',
      )
      return { secret, harmless }
    })
    const { secret, harmless } = await both
    const ended = await Promise.all([secret, harmless])
    for (const { run } of ended) await watch(portal.owner, run.id)
    const facts = await Promise.all(
      ended.map(async ({ run }) =>
        (await eventsOfRun(portal, run.id)).find(({ type }) => type === 'ai.request.decided'),
      ),
    )
    const ordered = facts.sort((a, b) => Number(a?.seq) - Number(b?.seq))
    const levels = ordered.map((event) => (event?.body.facts as { level: string } | undefined)?.level)
    // Whoever came first, nothing that was committed after the patient went below Restricted.
    expect(levels.at(-1)).toBe('restricted')
    const afterRaise = levels.slice(levels.indexOf('restricted'))
    expect(new Set(afterRaise)).toEqual(new Set(['restricted']))
    const wentToCloud = levels[0] === 'internal' ? 1 : 0
    expect(answersTo(cloud, 'capital of Spain')).toHaveLength(wentToCloud)
    const [row] = await portal.sql('SELECT level FROM conversation WHERE id = $1', [conversationId])
    expect(row?.level).toBe('restricted')
  })

  it('answers a repeated idempotency key with the same run, and sends once', async () => {
    const input = ask('Only once, please')
    const [a, b] = await Promise.all([startRun(portal.owner, input), startRun(portal.owner, input)])
    const c = await startRun(portal.owner, input)
    expect(new Set([a.run.id, b.run.id, c.run.id]).size).toBe(1)
    await watch(portal.owner, a.run.id)
    expect(answersTo(local, 'Only once')).toHaveLength(1)
  })
})
