import type { Actor } from '@/lib/core/access/actor'
import type { GroupInput } from '@/lib/core/access/people-input'
import { byActor } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { insertGroup } from '../store/group'
import { transact } from '../store/transaction'
import { groupNameTaken } from './group-name-taken'
import { requirePermission } from './require-permission'

export async function createGroup(actor: Actor, input: GroupInput): Promise<{ id: string; slug: string }> {
  await requirePermission(actor, 'people.manage')
  try {
    return await transact(
      async ({ tx, record }) => {
        const group = await insertGroup(tx, input.name, input.memberIds)
        await record({
          type: 'group.created',
          outcome: 'success',
          ...byActor(actor),
          target: { kind: 'group', id: group.id, label: input.name },
        })
        return group
      },
      { changesDecisions: true },
    )
  } catch (error) {
    if (isUniqueViolation(error)) throw groupNameTaken(error)
    throw error
  }
}
