import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { diffPolicies, type PolicyDiff } from '@/lib/core/policy/diff-policies'
import type { BudgetList } from '@/lib/core/usage/budget-view'
import { type KeptInside, keptInside } from '@/lib/core/usage/kept-inside'
import { type UsageQuery, usageQuerySchema } from '@/lib/core/usage/usage-query'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { getLogHead } from './get-log-head'
import { getPolicy } from './get-policy'
import { listBudgets } from './list-budgets'
import { readUsage } from './read-usage'

export interface Morning {
  /** By boundary. */
  usage: UsageView
  kept: KeptInside[]
  policy: {
    version: number
    isReadable: boolean
    /** What waits to be published; null = no draft is open. */
    draft: { diff: PolicyDiff; savedBy: string | null } | null
  }
  budgets: BudgetList
  /** null = this role does not read the log. */
  log: Awaited<ReturnType<typeof getLogHead>> | null
}

/** What somebody who runs the house wants to know in the morning, in one go. */
export async function readMorning(actor: Actor, range: UsageQuery['range']): Promise<Morning> {
  const query = usageQuerySchema.parse({ range, by: 'boundary' })
  const [usage, byLevel, { version, published, isReadable, draft }, budgets, log] = await Promise.all([
    readUsage(actor, query),
    readUsage(actor, { ...query, by: 'level', compare: 'none' }),
    getPolicy(actor),
    listBudgets(actor),
    can(actor, 'audit.read').allowed ? getLogHead(actor) : null,
  ])
  return {
    usage,
    kept: keptInside(byLevel, published),
    budgets,
    policy: {
      version,
      isReadable,
      draft: draft.document && { diff: diffPolicies(published, draft.document), savedBy: draft.savedBy },
    },
    log,
  }
}
