import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPortal, type TestPortal } from '@/e2e/fixtures/open-test-portal'
import { type CreateBudget, createBudgetSchema } from '@/lib/core/usage/budget-input'
import { checkBudgets } from './check-budgets'
import { createBudget } from './create-budget'
import { createGroup } from './create-group'
import { deleteGroup } from './delete-group'
import { getBudgetHistory, listBudgets } from './list-budgets'
import { listOwnBudgets } from './list-own-budgets'
import { removeBudget } from './remove-budget'
import { updateBudget } from './update-budget'
import { watchBudgets } from './watch-budgets'

let portal: TestPortal
const other = randomUUID()

beforeAll(async () => {
  portal = await openTestPortal()
  await spend(portal.owner.personId, 30_000_000, 0)
  await spend(other, 50_000_000, 0)
  for (let day = 1; day <= 20; day++) await spend(portal.owner.personId, 1_000_000, day)
})
afterAll(() => portal?.close())

async function spend(personId: string, micros: number, daysAgo: number): Promise<void> {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
  const entry = {
    ...{ id: randomUUID(), attempt_id: randomUUID(), kind: 'attempt', run_id: randomUUID(), person_id: personId },
    ...{ channel: 'chat', purpose: 'answer', provider_id: other, model_id: other, boundary: 'cloud', practice: false },
    ...{ action: 'allow', level: 'internal', level_rank: 1, route: 'fast', policy_version: 1, started_at: at },
    ...{ ended_at: at, queue_ms: 0, duration_ms: 9, outcome: 'completed', usage_source: 'reported' },
    ...{ cost_micros: micros, cost_source: 'priced', input_tokens: 10, output_tokens: 20 },
  }
  await portal.sql('INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, $1::jsonb)', [
    JSON.stringify(entry),
  ])
}

const create = (input: Partial<CreateBudget>) =>
  createBudget(
    portal.owner,
    createBudgetSchema.parse({
      ...{ name: randomUUID(), scope: 'organization', unit: 'money', period: 'day', hard: true, limit: 100_000_000 },
      ...input,
    }),
  )
const viewOf = async (id: string) => (await listBudgets(portal.owner)).budgets.find((one) => one.id === id)
const eventsOf = async (id: string) =>
  (
    await portal.sql<{ type: string }>(
      `SELECT type FROM audit.event WHERE body::jsonb #>> '{target,id}' = $1 ORDER BY seq`,
      [id],
    )
  ).map(({ type }) => type)

describe('a budget', () => {
  it('shows what its window has spent, of whom it is for and nobody else', async () => {
    const all = await create({})
    const mine = await create({ scope: 'person', subjectId: portal.owner.personId })
    const tokens = await create({ scope: 'person', subjectId: portal.owner.personId, unit: 'tokens' })
    expect(await viewOf(all.id)).toMatchObject({ spent: 80_000_000, share: 0.8, people: null })
    expect(await viewOf(mine.id)).toMatchObject({ spent: 30_000_000, subject: 'Ada Owner' })
    expect(await viewOf(tokens.id)).toMatchObject({ spent: 30 })
    expect((await viewOf(mine.id))?.forecast).toMatchObject({ kind: 'known', expected: 30_000_000 })
    for (const { id } of [all, mine, tokens]) await removeBudget(portal.owner, id)
    expect(await viewOf(all.id)).toBeUndefined()
    expect((await getBudgetHistory(portal.owner, all.id)).budget.spent).toBe(80_000_000)
    expect(await eventsOf(all.id)).toEqual(['budget.created', 'budget.removed'])
  })

  it('is changed by who saw its newest version only, and names are told apart', async () => {
    const { id } = await create({ name: 'Ours' })
    await updateBudget(portal.owner, id, { version: 1, name: 'Ours', limit: 5, hard: false })
    const late = updateBudget(portal.owner, id, { version: 1, name: 'Ours', limit: 6, hard: true })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await viewOf(id)).toMatchObject({ limit: 5, hard: false, version: 2 })
    await expect(create({ name: 'OURS' })).rejects.toMatchObject({
      details: { fields: ['name: There is a budget of that name already.'] },
    })
    const nobody = create({ scope: 'person', subjectId: randomUUID() })
    await expect(nobody).rejects.toMatchObject({ details: { fields: [expect.stringMatching(/^subjectId: /)] } })
    await removeBudget(portal.owner, id)
  })

  it('keeps its group: who removes that removes the budget first', async () => {
    const group = await createGroup(portal.owner, { name: 'Paid for', memberIds: [] })
    const { id } = await create({ scope: 'member', subjectId: group.id })
    await expect(deleteGroup(portal.owner, group.id)).rejects.toMatchObject({ code: 'conflict' })
    await removeBudget(portal.owner, id)
    await deleteGroup(portal.owner, group.id)
  })

  it('is for owners and admins to change, and its shared amounts are not for everybody to see', async () => {
    const { id } = await create({})
    const mine = await create({ scope: 'person', subjectId: portal.owner.personId })
    const member = { ...portal.owner, role: 'member' as const }
    const auditor = { ...portal.owner, role: 'auditor' as const }
    await expect(removeBudget(auditor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listBudgets(member)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await listBudgets(auditor)).budgets).toHaveLength(2)
    const seen = new Map((await listOwnBudgets(member)).budgets.map((one) => [one.id, one]))
    expect(seen.get(id)).toMatchObject({ share: 0.8, limit: null, spent: null, reserved: null })
    expect(seen.get(mine.id)).toMatchObject({ limit: 100_000_000, spent: 30_000_000 })
    for (const one of [id, mine.id]) await removeBudget(portal.owner, one)
  })
})

describe('the watch over budgets', () => {
  it('tells of each share of the limit once', async () => {
    const { id } = await create({})
    expect(await watchBudgets()).toBe(1)
    expect(await watchBudgets()).toBe(0)
    await portal.sql('UPDATE budget SET limit_amount = 80000000 WHERE id = $1', [id])
    expect(await watchBudgets()).toBe(1)
    const told = await portal.sql<{ percent: string }>(
      `SELECT body::jsonb ->> 'percent' AS percent FROM audit.event WHERE type = 'budget.crossed' ORDER BY seq`,
    )
    expect(told.map(({ percent }) => percent)).toEqual(['75', '100'])
    await removeBudget(portal.owner, id)
  })

  it('finds a counter that is not what the ledger says, records both figures, and counts anew', async () => {
    const { id } = await create({})
    expect(await checkBudgets()).toBe(0)
    await portal.sql('UPDATE budget_window SET spent = 1, reserved = 7 WHERE budget_id = $1', [id])
    expect(await checkBudgets()).toBe(1)
    expect(await viewOf(id)).toMatchObject({ spent: 80_000_000, reserved: 0 })
    expect(await checkBudgets()).toBe(0)
    const [event] = await portal.sql<{ body: string }>(`SELECT body FROM audit.event WHERE type = 'budget.mismatched'`)
    expect(JSON.parse(event?.body ?? '{}').differences).toEqual([
      expect.objectContaining({ budgetId: id, spent: 1, ledger: 80_000_000, reserved: 7, held: 0 }),
    ])
    await removeBudget(portal.owner, id)
  })
})
