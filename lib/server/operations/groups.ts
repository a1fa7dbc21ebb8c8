import type { Actor } from '@/lib/core/access/actor'
import type { GroupInput } from '@/lib/core/access/people-input'
import type { GroupView } from '@/lib/core/access/people-view'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { deleteGroupRow, findGroup, insertGroup, listGroupRows, renameGroup, setMembers } from '../store/group'
import { isUniqueViolation, transact } from '../store/transaction'
import { policyGroups } from './decision-state'
import { requirePermission } from './require-permission'

export async function listGroups(actor: Actor): Promise<GroupView[]> {
  await requirePermission(actor, 'people.manage')
  const rows = await listGroupRows()
  return rows.map(({ id, slug, name, members }) => ({ id, slug, name, members: members.map(({ person }) => person) }))
}

const nameTaken = (cause: unknown) =>
  new AppError('conflict', 'There is a group of that name already.', { cause, details: { fields: ['name: taken'] } })

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
    if (isUniqueViolation(error)) throw nameTaken(error)
    throw error
  }
}

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
    if (isUniqueViolation(error)) throw nameTaken(error)
    throw error
  }
}

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
