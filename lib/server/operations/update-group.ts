import type { Actor } from '@/lib/core/access/actor'
import type { UpdateGroup } from '@/lib/core/access/people-input'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { isUniqueViolation } from '../store/database-error'
import { findGroup, renameGroup } from '../store/group'
import { setMembers } from '../store/membership'
import { transact } from '../store/transaction'
import { groupNameTaken } from './group-name-taken'
import { requirePermission } from './require-permission'

/** Its name, and its members where they are given. A renamed group keeps its slug: policies name it by that. */
export async function updateGroup(actor: Actor, id: string, input: UpdateGroup): Promise<void> {
  await requirePermission(actor, 'people.manage')
  try {
    await transact(async ({ tx, record }) => {
      const group = await findGroup(tx, id)
      if (group === null) throw new AppError('not_found', 'There is no such group.')
      await renameGroup(tx, id, input.name)
      const memberIds = input.memberIds && [...new Set(input.memberIds)]
      if (memberIds) await setMembers(tx, id, memberIds)
      await record({
        type: 'group.changed',
        outcome: 'success',
        ...byActor(actor),
        target: { kind: 'group', id, label: input.name },
        change: {
          before: { name: group.name, members: group.members.length },
          after: { name: input.name, members: memberIds?.length ?? group.members.length },
        },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw groupNameTaken(error)
    throw error
  }
}
