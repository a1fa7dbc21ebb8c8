import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { answersTo, ask, eventsOfRun, eventually, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { runJobs } from '../jobs/run-jobs'
import { createGroup } from '../operations/create-group'
import { removeAttachment } from '../operations/remove-attachment'
import { startRun } from '../operations/start-run'
import { updateConversation } from '../operations/update-conversation'
import { isBreakerOpen } from './audit-breaker'

let portal: TestPortal
let local: TestProvider
let stopJobs = () => {}

beforeAll(async () => {
  portal = await openTestPortal({ database: 'embedded' })
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  stopJobs = runJobs()
}, 120_000)
afterAll(async () => {
  stopJobs()
  await portal?.close()
})

const whole = () => eventually(() => !isBreakerOpen(), 'the log can be written again', 20_000)

const ways = [
  {
    name: 'the portal may not add to it',
    break: () => portal.sql('REVOKE INSERT ON audit.event FROM gatehouse_app'),
    mend: () => portal.sql('GRANT INSERT ON audit.event TO gatehouse_app'),
  },
  {
    name: 'the table is gone',
    break: () => portal.sql('ALTER TABLE audit.event RENAME TO event_away'),
    mend: () => portal.sql('ALTER TABLE audit.event_away RENAME TO event'),
  },
]

describe.each(ways)('while the log cannot be written because $name', (way) => {
  it('nothing leaves, everyone reads why, and it recovers without a restart', async () => {
    const text = `Not while ${way.name}`
    await way.break()
    await expect(startRun(portal.owner, ask(text))).rejects.toMatchObject({ code: 'audit_unavailable' })
    await expect(startRun(portal.owner, ask(text))).rejects.toMatchObject({ code: 'audit_unavailable' })
    await expect(createGroup(portal.owner, { name: 'Sales', memberIds: [] })).rejects.toMatchObject({
      code: 'audit_unavailable',
    })
    const id = randomUUID()
    for (const change of [updateConversation(portal.owner, id, { title: text }), removeAttachment(portal.owner, id)])
      await expect(change).rejects.toMatchObject({ code: 'audit_unavailable' })
    expect(answersTo(local, text)).toHaveLength(0)
    expect(await portal.sql('SELECT 1 FROM message WHERE text = $1', [text])).toEqual([])
    await way.mend()
    await whole()
    const { run } = await startRun(portal.owner, ask(text))
    expect((await watch(portal.owner, run.id)).last?.type).toBe('finished')
    expect(answersTo(local, text)).toHaveLength(1)
  })
})

describe('a run that ends while the log cannot be written', () => {
  it('is told so, and its outcome is written as soon as the log is back', async () => {
    local.server.setKnobs('*', { words: 40, tokenGapMs: 10 })
    const started = await startRun(portal.owner, ask('Ends in the dark'))
    const ending = watch(portal.owner, started.run.id)
    await watch(portal.owner, started.run.id, { until: ({ text }) => text.length > 20 })
    await ways[0]?.break()
    expect((await ending).last).toMatchObject({ type: 'failed', code: 'audit_unavailable' })
    expect(await portal.sql('SELECT state FROM run WHERE id = $1', [started.run.id])).toEqual([{ state: 'running' }])
    await ways[0]?.mend()
    await whole()
    await eventually(
      async () =>
        (await portal.sql(`SELECT 1 FROM run WHERE id = $1 AND state = 'completed'`, [started.run.id])).length > 0,
      'the late outcome',
    )
    const types = (await eventsOfRun(portal, started.run.id)).map(({ type }) => type)
    expect(types).toEqual(['ai.request.decided', 'ai.request.completed'])
    expect(await portal.sql('SELECT 1 FROM ledger_entry WHERE run_id = $1', [started.run.id])).toHaveLength(1)
    await titled(portal, started.conversation.id).catch(() => {})
  })
})
