import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { shareOf } from '@/lib/core/usage/budget-fill'
import { forecastBudget } from '@/lib/core/usage/budget-forecast'
import type { BudgetHistory, BudgetList, BudgetView } from '@/lib/core/usage/budget-view'
import { budgetWindowsAt, localDateOf } from '@/lib/core/usage/budget-windows'
import { nowMs } from '../platform/clock'
import {
  type BudgetFigures,
  listBudgetBlocks,
  listBudgetFigures,
  listPastWindows,
  readBudgetDays,
} from '../store/budget-list'
import { getZone } from '../store/usage-names'
import { requirePermission } from './require-permission'

/** Every budget in force, with its window now. */
export async function listBudgets(actor: Actor): Promise<BudgetList> {
  await requirePermission(actor, 'usage.readAll')
  const [zone, at] = [await getZone(), nowMs()]
  const rows = await listBudgetFigures(new Date(at))
  return { zone, budgets: await Promise.all(rows.map((row) => viewBudget(row, at, zone))) }
}

/** One budget, its windows that have passed, and whom it stopped. */
export async function getBudgetHistory(actor: Actor, id: string): Promise<BudgetHistory> {
  await requirePermission(actor, 'usage.readAll')
  const [zone, at] = [await getZone(), nowMs()]
  const absent = new AppError('not_found', 'There is no such budget.')
  if (!z.uuid().safeParse(id).success) throw absent
  const [row] = await listBudgetFigures(new Date(at), id)
  if (row === undefined) throw absent
  const [budget, windows, blocks] = await Promise.all([
    viewBudget(row, at, zone),
    listPastWindows(id, new Date(at)),
    listBudgetBlocks(id),
  ])
  return {
    zone,
    budget,
    windows: windows.map(({ startsAt, endsAt, ...rest }) => ({
      ...rest,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    blocks: blocks.map((block) => ({
      at: block.at.toISOString(),
      person: block.person ?? 'A former member',
      model: block.model ?? 'A removed model',
      reason: block.reason === 'unpriced' ? 'unpriced' : 'room',
    })),
  }
}

async function viewBudget(row: BudgetFigures, atMs: number, zone: string): Promise<BudgetView> {
  const { holderId: _holder, startsAt, endsAt, active, full, ...rest } = row
  const window = budgetWindowsAt(atMs, zone)[row.period]
  const resetsAt = endsAt?.toISOString() ?? window.to
  const today = localDateOf(atMs, zone)
  const known = await readBudgetDays(row, zone, today)
  return {
    ...rest,
    share: shareOf(row),
    startsAt: startsAt?.toISOString() ?? window.from,
    resetsAt,
    people: row.scope === 'member' ? { active, full } : null,
    forecast: forecastBudget({
      ...known,
      today,
      endsOn: localDateOf(Date.parse(resetsAt), zone),
      spent: row.spent,
      limit: row.limit,
    }),
  }
}
