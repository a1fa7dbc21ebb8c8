import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPracticeProvider, openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { ask, eventually } from '@/e2e/fixtures/open-test-runs'
import { liveRuns } from '../runs/live-run'
import { drainRuns } from './drain'
import { startRun } from './start-run'
import { stopRun } from './stop-run'

let portal: TestPortal

beforeAll(async () => {
  portal = await openTestPortal({ env: { GATEHOUSE_RUNS_PER_PERSON: '2' } })
  const local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  // Answers that nobody gets unless they are stopped.
  local.server.setKnobs('*', { firstTokenMs: 60_000 })
})
afterAll(() => portal?.close())

const running = async () =>
  (
    await portal.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM run WHERE purpose = 'answer' AND state = 'running'`,
    )
  )[0]?.count

describe('questions at once', () => {
  it('wait for a place and get it when another answer ends, never more than a person may have', async () => {
    const started: string[] = []
    const ended = Array.from({ length: 4 }, (_, n) =>
      startRun(portal.owner, ask(`question ${n}`)).then(
        ({ run }) => void started.push(run.id),
        (error: { code: string }) => error.code,
      ),
    )
    await eventually(() => started.length === 2, 'the first two')
    for (let expected = 3; expected <= 4; expected++) {
      expect(await running()).toBe(2)
      expect(liveRuns().size).toBe(2)
      await stopRun(portal.owner, started[expected - 3] ?? '')
      await eventually(() => started.length === expected, `number ${expected}`)
    }
    expect(await running()).toBe(2)
    expect(await Promise.all(ended)).toEqual(Array(4).fill(undefined))
  })

  it('that wait when the server goes down are told so', async () => {
    const waiting = startRun(portal.owner, ask('one more')).catch((error: { code: string }) => error.code)
    await drainRuns(0)
    expect(await waiting).toBe('provider_unavailable')
    expect(await running()).toBe(0)
  })
})
