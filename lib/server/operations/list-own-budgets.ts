import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { shareOf } from '@/lib/core/usage/budget-fill'
import type { OwnBudget } from '@/lib/core/usage/budget-view'
import { budgetWindowsAt } from '@/lib/core/usage/budget-windows'
import { nowMs } from '../platform/clock'
import { listBudgetsOf } from '../store/budget-list'
import { getZone } from '../store/usage-names'
import { requirePermission } from './require-permission'

/**
 * Budgets that bind the actor and what is left of them, the fullest first. What the organization or a team may spend is
 * told as a share only, to those who do not see everybody's usage.
 */
export async function listOwnBudgets(actor: Actor): Promise<{ zone: string; budgets: OwnBudget[] }> {
  await requirePermission(actor, 'chat.use')
  const seesAll = can(actor, 'usage.readAll').allowed
  const [zone, at] = [await getZone(), nowMs()]
  const windows = budgetWindowsAt(at, zone)
  const rows = await listBudgetsOf(actor.personId, actor.homeGroup?.id ?? null, new Date(at))
  return {
    zone,
    budgets: rows.map(({ limit, spent, reserved, endsAt, ...head }) => ({
      ...head,
      share: shareOf({ limit, spent, reserved }),
      ...(seesAll || head.scope === 'person' || head.scope === 'member'
        ? { limit, spent, reserved }
        : { limit: null, spent: null, reserved: null }),
      resetsAt: endsAt?.toISOString() ?? windows[head.period].to,
    })),
  }
}
