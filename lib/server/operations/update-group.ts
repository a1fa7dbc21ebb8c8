import type { Actor } from '@/lib/core/access/actor'
import type { GroupInput } from '@/lib/core/access/people-input'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { findGroup, renameGroup, setMembers } from '../store/group'
import { transact } from '../store/transaction'
import { groupNameTaken } from './group-name-taken'
import { requirePermission } from './require-permission'

export async function updateGroup(actor: Actor, id: string, input: GroupInput): Promise<void> {
  await requirePermission(actor, 'people.manage')
  try {
    await transact(async ({ tx, record }) => {
      const group = await findGroup(tx, id)
      if (group === null) throw new AppError('not_found', 'There is no such group.')
      await renameGroup(tx, id, input.name)
      await setMembers(tx, id, input.memberIds)
      await record({
        type: 'group.changed',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'group', id, label: input.name },
        change: {
          before: { name: group.name, members: group.members.length },
          after: { name: input.name, members: input.memberIds.length },
        },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw groupNameTaken(error)
    throw error
  }
}
