import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import { readInviteList } from '@/lib/core/access/invite-list'
import { type InviteLine, judgeInvites } from '@/lib/core/access/judge-invites'
import type { InviteList } from '@/lib/core/access/people-input'
import { roles } from '@/lib/core/access/role'
import { listGroupLines } from '../store/group'
import { listInvitationsTo } from '../store/invitation'
import { listKnownEmails } from '../store/person'
import { requirePermission } from './require-permission'

/** What a pasted list would do, line by line. Nothing is written. */
export async function checkInviteList(actor: Actor, { text, role, groupIds }: InviteList): Promise<InviteLine[]> {
  await requirePermission(actor, 'people.manage')
  const entries = readInviteList(text)
  const emails = [...new Set(entries.flatMap(({ email }) => email ?? []))]
  const [here, earlier, groups] = await Promise.all([
    listKnownEmails(emails),
    listInvitationsTo(emails),
    listGroupLines(),
  ])
  const open = earlier.filter(({ expiresAt }) => expiresAt.getTime() > Date.now())
  return judgeInvites(entries, {
    people: new Set(here),
    invited: new Set(open.map(({ email }) => email)),
    groups,
    roles: roles.filter((one) => canTouchRole(actor, one).allowed),
    defaults: { role, groupIds },
  })
}
