import { afterAll, beforeAll, expect, it } from 'vitest'
import { addPracticeProvider, openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { ask, watch } from '@/e2e/fixtures/open-test-runs'
import { startRun } from './start-run'

let portal: TestPortal

beforeAll(async () => {
  portal = await openTestPortal()
})
afterAll(() => portal?.close())

const books = () =>
  portal.sql(
    `SELECT sum(attempts)::int AS attempts, sum(refusals)::int AS refusals, sum(completed)::int AS completed
     FROM usage.rollup WHERE grain = 'month'`,
  )

it('a request that is refused is in the same books as one that is answered: one row, no attempt, no money', async () => {
  const { run } = await startRun(portal.owner, ask('Nobody may answer this yet.'))
  expect(run.state).toBe('blocked')
  expect(
    await portal.sql('SELECT kind, outcome, finish_reason, attempt_id, model_id, cost_micros FROM ledger_entry'),
  ).toEqual([
    {
      kind: 'refusal',
      outcome: 'blocked',
      finish_reason: 'no_model',
      attempt_id: null,
      model_id: null,
      cost_micros: null,
    },
  ])
  expect(await books()).toEqual([{ attempts: 0, refusals: 1, completed: 0 }])

  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  const answered = await startRun(portal.owner, ask('Hello'))
  await watch(portal.owner, answered.run.id)
  await expect.poll(books).toMatchObject([{ refusals: 1 }])
  expect(await portal.sql('SELECT * FROM usage.compare()')).toEqual([])
  expect(await portal.sql(`SELECT 1 FROM ledger_entry WHERE kind = 'attempt' AND outcome = 'completed'`)).not.toEqual(
    [],
  )
})
