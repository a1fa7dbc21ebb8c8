import type { Actor } from '@/lib/core/access/actor'
import type { GroupView } from '@/lib/core/access/people-view'
import { listGroupRows } from '../store/group'
import { requirePermission } from './require-permission'

export async function listGroups(actor: Actor): Promise<GroupView[]> {
  await requirePermission(actor, 'people.manage')
  const rows = await listGroupRows()
  return rows.map(({ id, slug, name, members }) => ({ id, slug, name, members: members.map(({ person }) => person) }))
}
