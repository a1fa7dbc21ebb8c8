import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { findGroup } from '../store/group'
import { setGroupsOf } from '../store/membership'
import { lockPerson } from '../store/person'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'

/** Puts one person into a group, or takes them out; what is so already stays so. */
export async function setMembership(actor: Actor, groupId: string, personId: string, isMember: boolean): Promise<void> {
  await requirePermission(actor, 'people.manage')
  await transact(async ({ tx, record }) => {
    const group = await findGroup(tx, groupId)
    if (group === null) throw new AppError('not_found', 'There is no such group.')
    const person = await lockPerson(tx, personId)
    if (person === null) throw new AppError('not_found', 'There is no such person.')
    if (!canTouchRole(actor, person.role as Role).allowed)
      throw new AppError('forbidden', 'Only an owner may change the groups of an owner.')
    const before = person.memberships.map((one) => one.groupId)
    if (before.includes(groupId) === isMember) return
    const groups = isMember ? [...before, groupId] : before.filter((id) => id !== groupId)
    await setGroupsOf(tx, personId, groups)
    await record({
      type: 'group.changed',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'person', id: person.subject },
      change: { before: { groups: before }, after: { groups } },
    })
  })
}
