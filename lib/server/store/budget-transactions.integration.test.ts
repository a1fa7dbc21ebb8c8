import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import type { BudgetScope, BudgetUnit } from '@/lib/core/usage/budget'
import { budgetWindowsAt } from '@/lib/core/usage/budget-windows'
import { insertBudget, openBudgetWindows } from './budget'
import { openTestStore, type TestStore } from './open-test-store'
import { beginNextAttempt, beginRun, endRun, type PermitFacts, type Row } from './run-transactions'
import { transact } from './transaction'

let store: TestStore
const people: string[] = Array.from({ length: 4 }, () => randomUUID())
const group = randomUUID()
const owner = randomUUID()
const model = randomUUID()
const expects = { policyVersion: 0, suspended: [], probe: false }
const now = () => new Date().toISOString()

beforeAll(async () => {
  store = await openTestStore()
  for (const [n, id] of people.entries())
    await query(
      store.ownerUrl,
      `INSERT INTO person (id, subject, email, name, role, password_hash)
       VALUES ('${id}', '${randomUUID()}', 'p${n}@example.test', 'P${n}', 'member', '')`,
    )
  await query(store.ownerUrl, `INSERT INTO "group" (id, slug, name) VALUES ('${group}', 'g', 'G')`)
  await query(
    store.ownerUrl,
    `INSERT INTO group_member SELECT '${group}', id FROM person WHERE id IN ('${people[0]}', '${people[1]}')`,
  )
})
afterAll(() => store.close())

const homeOf = (person: string) => (people.indexOf(person) < 2 ? group : null)

function attemptOf(run: string, person: string, n: number) {
  const [id, at, micros, tokens] = [randomUUID(), now(), 1 + Math.floor(Math.random() * 900), 50]
  const named = { provider_id: model, model_id: model, run_id: run }
  const facts = { billed: true, reservedTokens: tokens, ledger: { group_id: homeOf(person) } }
  const attempt: Row = {
    ...{ ...named, id, n, body_sha256: '', body_bytes: 0, reserved_micros: micros, input_tokens: 9, facts },
    permitted_at: at,
  }
  const ledger: Row = {
    ...{ ...named, id: randomUUID(), attempt_id: id, kind: 'attempt', person_id: person, group_id: homeOf(person) },
    ...{ channel: 'chat', purpose: 'answer', boundary: 'cloud', practice: false, action: 'allow', level: 'internal' },
    ...{ level_rank: 1, route: 'fast', policy_version: 1, started_at: at, ended_at: at, queue_ms: 0, duration_ms: 1 },
    ...{ outcome: 'completed', usage_source: 'reported', cost_micros: Math.floor(micros * 1.1 * Math.random()) },
    ...{ cost_source: 'priced', input_tokens: 9, output_tokens: 9 },
  }
  const periods = budgetWindowsAt(Date.now(), 'UTC')
  const reserve: Row = { personId: person, groupId: homeOf(person), billed: true, micros, tokens, at, periods }
  const facts_ = { runId: run, attemptId: id, providerId: model, modelId: model, boundary: 'cloud' }
  const permit = { ...facts_, url: 'https://example.test/', bodySha256: '' } as PermitFacts
  return { id, attempt, ledger, reserve, permit }
}

/** One run: permitted or refused; up to two further attempts; and its end. */
async function playRun(): Promise<void> {
  const [run, person] = [randomUUID(), people[Math.floor(Math.random() * people.length)] ?? '']
  const times = { lease_until: now(), started_at: now() }
  const row = { id: run, idempotency_key: randomUUID(), person_id: person, purpose: 'probe', state: 'running', owner }
  let open = attemptOf(run, person, 1)
  const begun = await beginRun(
    {
      expects,
      run: { ...row, ...times, level: 'internal', policy_version: 0 },
      attempt: open.attempt,
      reserve: open.reserve,
    },
    [],
    open.permit,
  )
  if (begun.outcome === 'budget') return
  expect(begun.outcome).toBe('committed')
  for (let n = 2; n <= 3 && Math.random() < 0.4; n++) {
    const next = attemptOf(run, person, n)
    const { outcome } = await beginNextAttempt(
      {
        ...{ runId: run, owner, failedAttemptId: open.id, expects, ledger: open.ledger },
        attempt: next.attempt,
        reserve: next.reserve,
      },
      [],
      next.permit,
    )
    if (outcome === 'budget') break
    expect(outcome).toBe('committed')
    open = next
  }
  const end = {
    runId: run,
    owner,
    state: 'completed',
    receipt: null,
    failure: null,
    text: '',
    reasoning: null,
  } as const
  const settle = () => endRun({ ...end, attemptId: open.id, attemptOutcome: 'completed', ledger: open.ledger }, [])
  // A second settling finds nothing left to settle.
  expect([await settle(), await settle()]).toEqual([true, false])
}

async function makeBudget(scope: BudgetScope, unit: BudgetUnit, limit: number): Promise<void> {
  const [id, at] = [randomUUID(), Date.now()]
  const subjectId = scope === 'organization' ? null : scope === 'person' ? (people[0] ?? '') : group
  await transact(
    async ({ tx }) => {
      await insertBudget(tx, { id, name: id, scope, subjectId, unit, period: 'month', limit, hard: true })
      await openBudgetWindows(tx, id, new Date(at), budgetWindowsAt(at, 'UTC').month)
    },
    { changesDecisions: true },
  )
}

it('counters are the ledger’s and nothing leaks or waits in a circle, while budgets are made in the midst of traffic', async () => {
  let isOver = false
  const callers = Array.from({ length: 12 }, async () => {
    while (!isOver) await playRun()
  })
  for (const [scope, unit, limit] of [
    ['person', 'money', 9_000],
    ['organization', 'tokens', 1e9],
    ['member', 'money', 20_000],
    ['group', 'money', 1e9],
    ['organization', 'money', 1e9],
    ['member', 'tokens', 4_000],
  ] as const) {
    await makeBudget(scope, unit, limit)
    for (let n = 0; n < 6; n++) await playRun()
  }
  isOver = true
  await Promise.all(callers)
  const rows = await query<{ spent: string; ledger: string; reserved: string; over: boolean }>(
    store.ownerUrl,
    `SELECT w.spent, budget_spent(b, w.holder_id, w.starts_at, w.ends_at) AS ledger, w.reserved
     FROM budget_window w JOIN budget b ON b.id = w.budget_id`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(8)
  for (const { spent, ledger, reserved } of rows) expect([spent, reserved]).toEqual([ledger, '0'])
  expect(await query(store.ownerUrl, 'SELECT 1 FROM reservation')).toEqual([])
}, 60_000)
