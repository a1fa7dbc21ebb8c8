import type { Actor } from '@/lib/core/access/actor'
import type { PersonView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { listPeopleRows } from '../store/person'
import { requirePermission } from './require-permission'

export async function listPeople(actor: Actor): Promise<PersonView[]> {
  await requirePermission(actor, 'people.manage')
  const rows = await listPeopleRows()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    state: row.state as 'active' | 'disabled',
    groups: row.memberships.map(({ group }) => group),
    homeGroup: row.homeGroup,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    self: row.id === actor.personId,
  }))
}
