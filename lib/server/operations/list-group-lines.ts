import type { Actor } from '@/lib/core/access/actor'
import type { GroupLine } from '@/lib/core/access/people-view'
import { groupMentions } from '@/lib/core/policy/group-mentions'
import { listGroupLines as listRows } from '../store/group'
import { readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

/** All groups, with how much hangs on each. */
export async function listGroupLines(actor: Actor): Promise<GroupLine[]> {
  await requirePermission(actor, 'people.manage')
  const [rows, { document }] = await Promise.all([listRows(), readPublishedDocument()])
  const mentions = groupMentions(document)
  return rows.map((row) => ({ ...row, mentions: mentions.filter(({ groups }) => groups.includes(row.slug)).length }))
}
