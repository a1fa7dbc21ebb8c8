import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { countBudgetsOfGroup } from '../store/budget'
import { deleteGroupRow, findGroup } from '../store/group'
import { transact } from '../store/transaction'
import { policyGroups } from './decision-state'
import { requirePermission } from './require-permission'

/** A group that the policy names cannot go: its rules would then hold for everyone. */
export async function deleteGroup(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'people.manage')
  const named = await policyGroups()
  await transact(
    async ({ tx, record }) => {
      const group = await findGroup(tx, id)
      if (group === null) throw new AppError('not_found', 'There is no such group.')
      if (named.has(group.slug))
        throw new AppError('conflict', 'The policy in force names this group. Change the policy first.')
      if ((await countBudgetsOfGroup(tx, id)) > 0)
        throw new AppError('conflict', 'A budget is for this group. Remove the budget first.')
      await deleteGroupRow(tx, id)
      await record({
        type: 'group.removed',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'group', id, label: group.name },
      })
    },
    { changesDecisions: true },
  )
}
