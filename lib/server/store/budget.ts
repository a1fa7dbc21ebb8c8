import type { BudgetPeriod, BudgetScope, BudgetUnit } from '@/lib/core/usage/budget'
import type { BudgetWindow } from '@/lib/core/usage/budget-windows'
import type { Transaction } from '../platform/database/client'

export interface BudgetRow {
  id: string
  name: string
  scope: BudgetScope
  subjectId: string | null
  unit: BudgetUnit
  period: BudgetPeriod
  limit: number
  hard: boolean
  version: number
}

/** A budget that is in force, held until the transaction ends. */
export async function lockBudget(tx: Transaction, id: string): Promise<BudgetRow | null> {
  const [row] = await tx.$queryRaw<BudgetRow[]>`
    SELECT id, name, scope, subject_id AS "subjectId", unit, period, limit_amount::float8 AS limit, hard, version
    FROM budget WHERE id = ${id}::uuid AND state = 'on' FOR UPDATE`
  return row ?? null
}

export async function insertBudget(tx: Transaction, { limit, ...row }: Omit<BudgetRow, 'version'>): Promise<void> {
  await tx.budget.create({ data: { ...row, limitAmount: BigInt(limit) } })
}

/** Its version goes up, so that whoever changes what they saw before is told. */
export async function updateBudgetRow(
  tx: Transaction,
  id: string,
  { limit, ...change }: Partial<Pick<BudgetRow, 'name' | 'limit' | 'hard'>> & { state?: 'removed'; changedAt: Date },
): Promise<void> {
  const data = { ...change, ...(limit === undefined ? {} : { limitAmount: BigInt(limit) }) }
  await tx.budget.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
}

export async function isBudgetNameTaken(tx: Transaction, name: string, otherThan: string | null): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`
    SELECT 1 AS taken FROM budget WHERE state = 'on' AND lower(name) = lower(${name}) AND id IS DISTINCT FROM ${otherThan}::uuid`
  return rows.length > 0
}

/** What the group or person is called; null = there is none. */
export async function findBudgetSubject(tx: Transaction, scope: BudgetScope, id: string): Promise<string | null> {
  const found =
    scope === 'person' ? await tx.person.findUnique({ where: { id } }) : await tx.group.findUnique({ where: { id } })
  return found?.name ?? null
}

export async function countBudgetsOfGroup(tx: Transaction, groupId: string): Promise<number> {
  return tx.budget.count({ where: { state: 'on', scope: { in: ['group', 'member'] }, subjectId: groupId } })
}

/** Opens the windows of a new budget: with what the ledger says was spent in them, and what open attempts hold. */
export async function openBudgetWindows(
  tx: Transaction,
  id: string,
  at: Date,
  { from, to }: BudgetWindow,
): Promise<void> {
  await tx.$queryRaw`
    SELECT budget_window_at(b, coalesce(m.person_id, b.id), ${at}, ${from}::timestamptz, ${to}::timestamptz)::text
    FROM budget b LEFT JOIN group_member m ON b.scope = 'member' AND m.group_id = b.subject_id
    WHERE b.id = ${id}::uuid AND (b.scope <> 'member' OR m.person_id IS NOT NULL)`
}
