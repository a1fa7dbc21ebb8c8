import { AppError } from '@/lib/core/errors'
import type { Transaction } from '../platform/database/client'

/** Who is in a group, from now on. What stays is not touched, so that a home group is lost only with its membership. */
export async function setMembers(tx: Transaction, groupId: string, memberIds: string[]): Promise<void> {
  await tx.groupMember.deleteMany({ where: { groupId, personId: { notIn: memberIds } } })
  await tx.groupMember.createMany({
    data: memberIds.map((personId) => ({ groupId, personId })),
    skipDuplicates: true,
  })
  await tx.person.updateMany({
    where: { homeGroupId: groupId, memberships: { none: { groupId } } },
    data: { homeGroupId: null },
  })
}

/** Which groups a person is in, from now on. */
export async function setGroupsOf(tx: Transaction, personId: string, groupIds: string[]): Promise<void> {
  await tx.groupMember.deleteMany({ where: { personId, groupId: { notIn: groupIds } } })
  await tx.groupMember.createMany({
    data: groupIds.map((groupId) => ({ groupId, personId })),
    skipDuplicates: true,
  })
  await tx.person.updateMany({
    where: { id: personId, homeGroupId: { not: null, notIn: groupIds } },
    data: { homeGroupId: null },
  })
}

/** Refuses a list that names a group that is not there (any more). */
export async function requireGroups(tx: Transaction, groupIds: string[]): Promise<void> {
  const found = await tx.group.count({ where: { id: { in: groupIds } } })
  if (found === new Set(groupIds).size) return
  const sentence = 'One of these groups does not exist any more. Reload the page.'
  throw new AppError('invalid_input', sentence, { details: { fields: [`groupIds: ${sentence}`] } })
}

/**
 * Sets or takes away the home group; false where the person is not in that group. The membership is locked meanwhile:
 * who leaves the group at this moment does so before it, or after it and takes the home group along.
 */
export async function setHomeGroup(tx: Transaction, personId: string, groupId: string | null): Promise<boolean> {
  if (groupId !== null) {
    const member = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM group_member WHERE group_id = ${groupId}::uuid AND person_id = ${personId}::uuid FOR KEY SHARE`
    if (member.length === 0) return false
  }
  await tx.person.update({ where: { id: personId }, data: { homeGroupId: groupId } })
  return true
}
