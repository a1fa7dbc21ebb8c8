import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { UpdatePerson } from '@/lib/core/access/people-input'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { requireGroups, setGroupsOf, setHomeGroup } from '../store/membership'
import { countOwners, type findPerson, lockPerson, updatePersonRow } from '../store/person'
import { deleteSessionsOf } from '../store/session'
import { type Change, transact } from '../store/transaction'
import { requirePermission } from './require-permission'

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** Role, state, groups and home group. Nobody changes their own role or state, only owners touch owners, and one owner always stays. */
export async function updatePerson(actor: Actor, id: string, input: UpdatePerson): Promise<void> {
  await requirePermission(actor, 'people.manage')
  await transact(async (change) => {
    const person = await lockPerson(change.tx, id)
    if (person === null) throw new AppError('not_found', 'There is no such person.')
    await checkChange(actor, person, input, change)
    if (input.role !== undefined && input.role !== person.role) await changeRole(actor, person, input.role, change)
    if (input.state !== undefined && input.state !== person.state) await changeState(actor, person, input.state, change)
    if (input.groupIds !== undefined || input.homeGroupId !== undefined)
      await changeGroups(actor, person, input, change)
  })
}

async function checkChange(actor: Actor, person: Person, input: UpdatePerson, { tx }: Change): Promise<void> {
  const changesStanding = input.role !== undefined || input.state !== undefined
  if (changesStanding && person.id === actor.personId)
    throw new AppError('forbidden', 'You cannot change your own role or state. Ask another owner.')
  const touched = [person.role as Role, ...(input.role ? [input.role] : [])]
  if (touched.some((role) => !canTouchRole(actor, role).allowed))
    throw new AppError('forbidden', 'Only an owner may change owners.')
  const loses = person.role === 'owner' && ((input.role ?? 'owner') !== 'owner' || input.state === 'disabled')
  if (!loses) return
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(7316402005)::text`
  if ((await countOwners(tx)) <= 1)
    throw new AppError('conflict', 'This is the last owner. Make someone else owner first.')
}

async function changeRole(actor: Actor, person: Person, role: Role, { tx, record }: Change): Promise<void> {
  await updatePersonRow(tx, person.id, { role })
  // Sessions of another role have other limits; the person signs in again.
  await deleteSessionsOf(tx, person.id)
  await record({
    type: 'role.changed',
    outcome: 'success',
    severity: 'notice',
    ...byActor(actor),
    target: { kind: 'person', id: person.subject },
    change: { before: { role: person.role }, after: { role } },
  })
}

async function changeState(
  actor: Actor,
  person: Person,
  state: 'active' | 'disabled',
  { tx, record }: Change,
): Promise<void> {
  await updatePersonRow(tx, person.id, { state })
  if (state === 'disabled') await deleteSessionsOf(tx, person.id)
  await record({
    type: state === 'disabled' ? 'person.disabled' : 'person.enabled',
    outcome: 'success',
    severity: 'notice',
    ...byActor(actor),
    target: { kind: 'person', id: person.subject },
  })
}

type GroupChange = Pick<UpdatePerson, 'groupIds' | 'homeGroupId'>

/** Leaving the home group leaves the person without a team, unless the same change names another. */
async function changeGroups(actor: Actor, person: Person, input: GroupChange, { tx, record }: Change): Promise<void> {
  const before = { groups: person.memberships.map(({ groupId }) => groupId), homeGroup: person.homeGroupId }
  const groups = [...new Set(input.groupIds ?? before.groups)]
  if (input.groupIds !== undefined) {
    await requireGroups(tx, groups)
    await setGroupsOf(tx, person.id, groups)
  }
  if (input.homeGroupId !== undefined && !(await setHomeGroup(tx, person.id, input.homeGroupId))) {
    const sentence = 'A home group is one of the groups that the person is in.'
    throw new AppError('invalid_input', sentence, { details: { fields: [`homeGroupId: ${sentence}`] } })
  }
  const kept = before.homeGroup !== null && groups.includes(before.homeGroup) ? before.homeGroup : null
  const after = { groups, homeGroup: input.homeGroupId === undefined ? kept : input.homeGroupId }
  await record({
    type: 'group.changed',
    outcome: 'success',
    ...byActor(actor),
    target: { kind: 'person', id: person.subject },
    change: { before, after },
  })
}
