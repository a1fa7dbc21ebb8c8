import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { ask, eventsOfRun, eventually, titled, watch } from '@/e2e/fixtures/open-test-runs'
import { type CreateBudget, createBudgetSchema } from '@/lib/core/usage/budget-input'
import { connections } from '../platform/database/client'
import { setModelState } from '../store/model'
import { createBudget } from './create-budget'
import { createGroup } from './create-group'
import { forgetDecisionState } from './decision-state'
import { removeBudget } from './remove-budget'
import { settleOrphans } from './settle-orphans'
import { startRun } from './start-run'
import { stopRun } from './stop-run'
import { updateModel } from './update-model'

let portal: TestPortal
let local: TestProvider
let cloud: TestProvider
const made: string[] = []

beforeAll(async () => {
  portal = await openTestPortal({ env: { GATEHOUSE_RUNS_PER_PERSON: '400' } })
  local = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  cloud = await addPracticeProvider(portal.owner, 'openai', ['practice-gpt'])
})
afterAll(() => portal?.close())

const price = { inputMicrosPerMillion: 2_000_000, outputMicrosPerMillion: 10_000_000 }
const gpt = () => cloud.models['practice-gpt'] ?? ''
const small = () => local.models['practice-small'] ?? ''

beforeEach(async () => {
  await updateModel(portal.owner, gpt(), { ...price, enabled: true })
  await updateModel(portal.owner, small(), { enabled: true })
  for (const server of [local, cloud]) server.server.setKnobs('*', {})
  for (const id of [gpt(), small()]) await setModelState(id, 'healthy')
  forgetDecisionState()
})
afterEach(async () => {
  await settled()
  expect(await windowsBesideLedger()).toEqual([])
  for (const id of made.splice(0)) await removeBudget(portal.owner, id)
})

/** Waits until nothing runs and nothing is held: titles begin after their answers. What leaked would be held for ever. */
const settled = () =>
  eventually(async () => {
    const [held] = await portal.sql<{ n: number }>(
      `SELECT (SELECT count(*) FROM run WHERE state = 'running')::int + (SELECT count(*) FROM reservation)::int
         + (SELECT count(*) FROM budget_window WHERE reserved <> 0)::int AS n`,
    )
    return held?.n === 0
  }, 'every reservation to be settled')

const running = async () =>
  (await portal.sql<{ n: number }>(`SELECT count(*)::int AS n FROM run WHERE state = 'running'`))[0]?.n
/** Windows whose counters are not what ledger and reservations say. */
const windowsBesideLedger = () =>
  portal.sql(`SELECT b.name, w.spent, w.reserved, budget_spent(b, w.holder_id, w.starts_at, w.ends_at) AS ledger
    FROM budget_window w JOIN budget b ON b.id = w.budget_id
    WHERE b.state = 'on' AND (w.spent <> budget_spent(b, w.holder_id, w.starts_at, w.ends_at)
      OR w.reserved <> coalesce((SELECT sum(amount) FROM reservation WHERE window_id = w.id), 0))`)

async function budget(input: Partial<CreateBudget>): Promise<string> {
  const whole = { name: randomUUID(), scope: 'organization', unit: 'money', period: 'month', hard: true, limit: 1 }
  const { id } = await createBudget(portal.owner, createBudgetSchema.parse({ ...whole, ...input }))
  made.push(id)
  return id
}
const windowOf = async (id: string) =>
  (
    await portal.sql<{ spent: number; reserved: number }>(
      'SELECT spent::int AS spent, reserved::int AS reserved FROM budget_window WHERE budget_id = $1 ORDER BY starts_at',
      [id],
    )
  )[0]
const spentOf = async (id: string) => (await windowOf(id))?.spent ?? 0
const receiptOf = async (runId: string) =>
  (await portal.sql<{ receipt: Record<string, never> }>('SELECT receipt FROM run WHERE id = $1', [runId]))[0]?.receipt

/** The most that one short question at the cloud may cost, as it is reserved. */
async function boundOf(text: string): Promise<number> {
  const { run, conversation } = await startRun(portal.owner, ask(text, { choice: gpt() }))
  await watch(portal.owner, run.id)
  await titled(portal, conversation.id)
  const [attempt] = await portal.sql<{ n: number }>('SELECT reserved_micros::int AS n FROM attempt WHERE run_id = $1', [
    run.id,
  ])
  return attempt?.n ?? 0
}

describe('parallel requests', () => {
  it('never overshoot: of 200 with room for exactly 20, exactly 20 are sent', async () => {
    const bound = await boundOf('How are you?')
    await updateModel(portal.owner, small(), { enabled: false })
    const id = await budget({ name: 'For twenty', limit: 1 })
    const already = await spentOf(id)
    await portal.sql('UPDATE budget SET limit_amount = $2 WHERE id = $1', [id, already + 20 * bound])
    cloud.server.setKnobs('*', { firstTokenMs: 60_000 })
    const started = await Promise.all(
      Array.from({ length: 200 }, () => startRun(portal.owner, ask('How are you?', { choice: gpt() }))),
    )
    const sent = started.filter(({ run }) => run.state === 'running')
    const blocked = started.filter(({ run }) => run.state === 'blocked')
    expect([sent.length, blocked.length]).toEqual([20, 180])
    expect(await windowOf(id)).toEqual({ spent: already, reserved: 20 * bound })
    expect(blocked[0]?.run.failure).toMatchObject({ code: 'budget_exceeded' })
    expect(blocked[0]?.run.failure?.sentence).toContain('“For twenty” for the whole organization')
    expect(blocked[0]?.run.failure?.nextStep).toMatch(/^It resets on 1 \w+ \d{4}/)
    const types = (await eventsOfRun(portal, blocked[0]?.run.id ?? '')).map(({ type }) => type)
    expect(types.sort()).toEqual(['ai.request.blocked', 'budget.exceeded'])
    await Promise.all(sent.map(({ run }) => stopRun(portal.owner, run.id)))
  }, 60_000)

  it('never overshoot over two instances: the room is judged in the database', async () => {
    const id = await budget({ unit: 'tokens', limit: 1 })
    const already = await spentOf(id)
    await portal.sql('UPDATE budget SET limit_amount = $2 WHERE id = $1', [id, already + 20 * 50])
    const { connectionString } = connections().pool.options
    const pools = [new Pool({ connectionString, max: 12 }), new Pool({ connectionString, max: 12 })]
    const from = new Date(Date.now() - 3_600_000).toISOString()
    const to = new Date(Date.now() + 3_600_000).toISOString()
    const row = { personId: portal.owner.personId, groupId: null, billed: false, micros: 0, tokens: 50 }
    const reserve = { ...row, at: new Date().toISOString(), periods: { month: { from, to } } }
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const { rows } = await (pools[n % 2] as Pool).query('SELECT reserve_budgets($1, $2, NULL) AS blocked', [
          randomUUID(),
          JSON.stringify(reserve),
        ])
        return rows[0].blocked
      }),
    )
    expect(answers.filter((blocked) => blocked === null)).toHaveLength(20)
    expect(await windowOf(id)).toEqual({ spent: already, reserved: 1_000 })
    const held = await portal.sql<{ attempt_id: string }>('SELECT attempt_id FROM reservation')
    for (const { attempt_id } of held)
      await portal.sql(`SELECT settle_budgets(jsonb_build_object('attempt_id', $1::uuid))`, [attempt_id])
    expect(await windowOf(id)).toEqual({ spent: already, reserved: 0 })
    await Promise.all(pools.map((pool) => pool.end()))
  })
})

describe('what was reserved', () => {
  it('is settled to the micro whatever becomes of a run: stopped, failed, tried elsewhere, or its owner dead', async () => {
    const money = await budget({ limit: 1e12 })
    const tokens = await budget({ unit: 'tokens', limit: 1e12, scope: 'person', subjectId: portal.owner.personId })
    cloud.server.setKnobs('*', { words: 40, tokenGapMs: 5 })
    const faults = ['none', 'reset', 'none', 'server-error', 'none'] as const
    for (let round = 0; round < 15; round++) {
      cloud.server.setKnobs('*', { words: 40, tokenGapMs: 4, fault: faults[round % faults.length] })
      const { run } = await startRun(portal.owner, ask(`Round ${round}`, { choice: gpt() }))
      if (round % 5 === 2) await stopRun(portal.owner, run.id)
      else if (round % 5 === 4) {
        await portal.sql(`UPDATE run SET owner = $2 WHERE id = $1 AND state = 'running'`, [run.id, randomUUID()])
        await settleOrphans()
      }
      for (const model of [gpt(), small()]) await setModelState(model, 'healthy')
    }
    await eventually(async () => {
      await settleOrphans()
      return (await running()) === 0
    }, 'every run to be over')
    await settled()
    for (const id of [money, tokens]) expect(await spentOf(id)).toBeGreaterThan(0)
    expect(await windowsBesideLedger()).toEqual([])
  }, 60_000)

  it('is settled in the window of the reservation even when another has begun', async () => {
    const id = await budget({ limit: 1e12, period: 'day' })
    const before = await spentOf(id)
    cloud.server.setKnobs('*', { words: 400, tokenGapMs: 5 })
    const { run } = await startRun(portal.owner, ask('Over midnight', { choice: gpt() }))
    await watch(portal.owner, run.id, { until: ({ text }) => text.length > 20 })
    await portal.sql(
      `UPDATE budget_window SET starts_at = now() - interval '200 years', ends_at = now() - interval '1 minute' WHERE budget_id = $1`,
      [id],
    )
    const other = await startRun(portal.owner, ask('After midnight', { choice: gpt() }))
    await stopRun(portal.owner, other.run.id)
    await stopRun(portal.owner, run.id)
    await eventually(async () => (await running()) === 0, 'both to end')
    const windows = await portal.sql<{ spent: number; reserved: number }>(
      'SELECT spent::int AS spent, reserved::int AS reserved FROM budget_window WHERE budget_id = $1 ORDER BY starts_at',
      [id],
    )
    expect(windows).toHaveLength(2)
    expect(windows[0]?.spent).toBeGreaterThan(before)
    expect(windows.map(({ reserved }) => reserved)).toEqual([0, 0])
    await portal.sql('DELETE FROM budget_window WHERE budget_id = $1', [id])
  })
})

describe('a new budget', () => {
  it('starts with what its window has spent, and holds what is on its way', async () => {
    const first = await boundOf('Already spent')
    cloud.server.setKnobs('*', { firstTokenMs: 60_000 })
    const { run } = await startRun(portal.owner, ask('On its way', { choice: gpt() }))
    const id = await budget({ limit: 1e12, scope: 'person', subjectId: portal.owner.personId })
    const window = await windowOf(id)
    expect(first).toBeGreaterThan(0)
    expect(window?.spent).toBeGreaterThan(0)
    expect(window?.reserved).toBeGreaterThan(0)
    await stopRun(portal.owner, run.id)
    await eventually(async () => (await windowOf(id))?.reserved === 0, 'the reservation to be settled')
  })
})

describe('a budget without room', () => {
  it('lets a model that nobody bills answer, and the receipt says so', async () => {
    await budget({ name: 'Spent', limit: 1, scope: 'person', subjectId: portal.owner.personId })
    const { run } = await startRun(portal.owner, ask('Who answers?', { choice: gpt() }))
    expect((await watch(portal.owner, run.id)).last?.type).toBe('finished')
    const receipt = await receiptOf(run.id)
    expect(receipt).toMatchObject({ model: { boundary: 'local' }, budget: { answeredInHouse: true } })
    expect(receipt?.considered).toContainEqual(expect.objectContaining({ model: 'practice-gpt', refused: 'budget' }))
    expect((await eventsOfRun(portal, run.id)).map(({ type }) => type)).toContain('budget.exceeded')
  })

  it('makes the answer shorter while that is an answer at all', async () => {
    const bound = await boundOf('Be short')
    const id = await budget({ limit: 1 })
    await portal.sql('UPDATE budget SET limit_amount = $2 WHERE id = $1', [
      id,
      (await spentOf(id)) + Math.ceil(bound / 2),
    ])
    const { run } = await startRun(portal.owner, ask('Be short', { choice: gpt() }))
    await watch(portal.owner, run.id)
    expect(await receiptOf(run.id)).toMatchObject({ model: { boundary: 'cloud' }, budget: { answeredInHouse: false } })
    const [event] = await eventsOfRun(portal, run.id)
    const { maxTokens = 0 } = (event?.body.params ?? {}) as { maxTokens?: number }
    expect(maxTokens).toBeGreaterThanOrEqual(256)
    expect(maxTokens).toBeLessThan(4_096)
  })

  it('refuses a model without a price, which nobody can bound; a soft one does not', async () => {
    await updateModel(portal.owner, gpt(), { inputMicrosPerMillion: null, outputMicrosPerMillion: null })
    await updateModel(portal.owner, small(), { enabled: false })
    const soft = await budget({ limit: 1, hard: false })
    const free = await startRun(portal.owner, ask('Soft', { choice: gpt() }))
    expect(free.run.state).toBe('running')
    await watch(portal.owner, free.run.id)
    await removeBudget(portal.owner, made.splice(made.indexOf(soft), 1)[0] ?? '')
    await budget({ limit: 1e12 })
    const { run } = await startRun(portal.owner, ask('Hard', { choice: gpt() }))
    expect(run.failure?.sentence).toMatch(/^The model has no price/)
    const ledger = await portal.sql('SELECT kind, finish_reason FROM ledger_entry WHERE run_id = $1', [run.id])
    expect(ledger).toEqual([{ kind: 'refusal', finish_reason: 'budget_exceeded' }])
  })

  it('is named: of two allowances the smaller binds, and each member has their own', async () => {
    const group = await createGroup(portal.owner, { name: 'Allowed', memberIds: [portal.owner.personId] })
    await updateModel(portal.owner, small(), { enabled: false })
    await budget({ name: 'Large', scope: 'member', subjectId: group.id, limit: 1e12 })
    const smaller = await budget({ name: 'Small', scope: 'member', subjectId: group.id, limit: 1 })
    const { run } = await startRun(portal.owner, ask('Which one?', { choice: gpt() }))
    expect(run.failure?.sentence).toContain('“Small” for each member of your group')
    const holders = await portal.sql('SELECT holder_id FROM budget_window WHERE budget_id = $1', [smaller])
    expect(holders).toEqual([{ holder_id: portal.owner.personId }])
  })
})
