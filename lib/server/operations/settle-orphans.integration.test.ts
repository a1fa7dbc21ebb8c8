import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { ask, eventsOfRun, eventually, watch } from '@/e2e/fixtures/open-test-runs'
import { settleOrphans } from './settle-orphans'
import { startRun } from './start-run'
import { stopRun } from './stop-run'

let portal: TestPortal
let local: TestProvider

beforeAll(async () => {
  portal = await openTestPortal()
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  local.server.setKnobs('*', { words: 400, tokenGapMs: 10 })
})
afterAll(() => portal?.close())

async function startLong(text: string) {
  const started = await startRun(portal.owner, ask(text))
  await watch(portal.owner, started.run.id, { until: (watched) => watched.text.length > 30 })
  await eventually(
    async () => (await portal.sql('SELECT 1 FROM run_segment WHERE run_id = $1', [started.run.id])).length > 0,
    'a segment on disk',
  )
  return started
}

describe('orphaned runs', () => {
  it('are never those that live in our own hub, even when their lease has lapsed', async () => {
    const { run } = await startLong('A slow database')
    await portal.sql(`UPDATE run SET lease_until = now() - interval '1 minute' WHERE id = $1`, [run.id])
    expect(await settleOrphans()).toBe(0)
    const ending = watch(portal.owner, run.id)
    await stopRun(portal.owner, run.id)
    expect((await ending).last?.type).toBe('stopped')
  })

  it('end as unknown, with what arrived kept, usage estimated, and one outcome in the log', async () => {
    const { run } = await startLong('An owner that died')
    const ending = watch(portal.owner, run.id)
    // The row of a dead instance: nobody holds its lock. Ours finds at its next flush that the run is no longer its own.
    await portal.sql('UPDATE run SET owner = $2 WHERE id = $1', [run.id, randomUUID()])
    await ending
    expect(await settleOrphans()).toBe(1)
    expect(await settleOrphans()).toBe(0)
    const [row] = await portal.sql(
      `SELECT r.state, r.failure ->> 'code' AS code, m.text FROM run r JOIN message m ON m.id = r.answer_id WHERE r.id = $1`,
      [run.id],
    )
    expect(row).toMatchObject({ state: 'unknown', code: 'unknown' })
    expect(row?.text.length).toBeGreaterThan(10)
    expect(await portal.sql('SELECT outcome, usage_source FROM ledger_entry WHERE run_id = $1', [run.id])).toEqual([
      { outcome: 'unknown', usage_source: 'estimated' },
    ])
    const types = (await eventsOfRun(portal, run.id)).map(({ type }) => type)
    expect(types).toEqual(['ai.request.decided', 'ai.request.outcome_unknown'])
  })
})
