import type { Actor } from '@/lib/core/access/actor'
import { can, canTouchRole } from '@/lib/core/access/can'
import { modelRights } from '@/lib/core/access/model-rights'
import { peopleQuerySchema } from '@/lib/core/access/people-query'
import type { PersonDetail, SignIn } from '@/lib/core/access/people-view'
import { type Permission, permissions } from '@/lib/core/access/permissions'
import type { Role } from '@/lib/core/access/role'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import { AppError } from '@/lib/core/errors'
import { groupMentions } from '@/lib/core/policy/group-mentions'
import { isId } from '../platform/id'
import { listGroupLines } from '../store/group'
import { searchPeopleRows } from '../store/people-search'
import { listSessionsOf } from '../store/session'
import { decisionState } from './decision-state'
import { sessionLimits } from './open-session'
import { readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'
import { viewPerson } from './search-people'
import { thisMonth } from './this-month'

/** One person: who they are, where they are signed in, and what they may do, with where each right comes from. */
export async function getPerson(actor: Actor, id: string): Promise<PersonDetail> {
  await requirePermission(actor, 'people.manage')
  const query = peopleQuerySchema.parse({})
  const [row] = isId(id) ? await searchPeopleRows({ query, id, month: await thisMonth(), limit: 1 }) : []
  if (row === undefined) throw new AppError('not_found', 'There is no such person.')
  const [groups, { policy, candidates }, { document }, signIns] = await Promise.all([
    listGroupLines(),
    decisionState(),
    readPublishedDocument(),
    listSignIns(row.id, row.role),
  ])
  const slugs = groups.filter(({ id }) => row.groups.some((mine) => mine.id === id)).map(({ slug }) => slug)
  const mentions = groupMentions(document)
  return {
    ...viewPerson(row, actor),
    subject: can(actor, 'audit.read').allowed ? row.subject : null,
    signIns,
    permissions: (Object.keys(permissions) as Permission[]).filter(
      (permission) => can({ role: row.role, state: 'active' }, permission).allowed,
    ),
    models: policy === null ? [] : modelRights(candidates, row.groups, groups, (level) => viewLevel(policy, level)),
    mentions: mentions.filter((mention) => mention.groups.some((slug) => slugs.includes(slug))),
    rulesForAll: document.rules.filter(
      ({ mode, if: { groups, notGroups } }) => mode === 'enforce' && !groups && !notGroups,
    ).length,
    mayChange: canTouchRole(actor, row.role).allowed,
  }
}

/** Those that still open something: neither run out nor idle too long. */
async function listSignIns(personId: string, role: Role): Promise<SignIn[]> {
  const idleSince = Date.now() - sessionLimits(role).idleMs
  const rows = await listSessionsOf(personId)
  return rows
    .filter(({ lastUsedAt }) => lastUsedAt.getTime() > idleSince)
    .map(({ client, createdAt, lastUsedAt }) => ({
      client,
      since: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
    }))
}
