import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Invite } from '@/lib/core/access/people-input'
import type { InvitationView } from '@/lib/core/access/people-view'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { makeToken } from '../platform/crypto/token'
import { byActor } from '../store/audit-actor'
import { insertInvitations, listInvitationRows, listInvitationsTo, revokeInvitationRow } from '../store/invitation'
import { requireGroups } from '../store/membership'
import { listKnownEmails } from '../store/person'
import { type Change, transact } from '../store/transaction'
import { requirePermission } from './require-permission'
import { viewInvitation } from './view-invitation'

const validMs = 7 * 24 * 3_600_000

/** An invitation with the token that opens it: answered once, and stored nowhere. */
export interface Invited {
  invitation: InvitationView
  token: string
}

/** Links for these addresses, each valid for a week and used once: all of them, or where one cannot be made, none. */
export async function invitePeople(actor: Actor, list: Invite[]): Promise<Invited[]> {
  await requirePermission(actor, 'people.manage')
  if (list.some(({ role }) => !canTouchRole(actor, role).allowed))
    throw new AppError('forbidden', 'Only an owner may invite another owner.')
  return transact(async (change) => {
    await requireGroups(change.tx, [...new Set(list.flatMap(({ groupIds }) => groupIds ?? []))])
    await requireNew(actor, list, change)
    return insertInvited(actor, list, change)
  })
}

/** Writes them and what the log says of them, within a change that has looked at everything else. */
export async function insertInvited(actor: Actor, list: Invite[], { tx, record }: Change): Promise<Invited[]> {
  const expiresAt = new Date(nowMs() + validMs)
  const made = list.map(({ email, role, groupIds = [] }) => ({
    ...{ token: makeToken(128), email, role, groupIds: [...new Set(groupIds)], invitedBy: actor.personId, expiresAt },
  }))
  const ids = await insertInvitations(tx, made)
  await record(
    ...made.map(({ role, groupIds }, index) => ({
      type: 'invitation.created' as const,
      outcome: 'success' as const,
      ...byActor(actor),
      target: { kind: 'invitation' as const, id: ids[index] ?? null },
      change: { before: {}, after: { role, groups: groupIds } },
    })),
  )
  const rows = new Map((await listInvitationRows(ids, tx)).map((row) => [row.id, row]))
  return ids.flatMap((id, index) => {
    const [row, token] = [rows.get(id), made[index]?.token]
    return row && token ? [{ invitation: viewInvitation(row), token }] : []
  })
}

/** Nobody who is here or has an open link; a link that ran out gives way to the new one. */
async function requireNew(actor: Actor, list: Invite[], { tx, record }: Change): Promise<void> {
  const emails = list.map(({ email }) => email)
  const here = await listKnownEmails(emails, tx)
  const earlier = await listInvitationsTo(emails, tx)
  const [open, expired] = [new Set<string>(), [] as string[]]
  for (const { id, email, expiresAt } of earlier) {
    if (expiresAt.getTime() > nowMs()) open.add(email)
    else expired.push(id)
  }
  const fields = emails.flatMap((email, index) => {
    const field = emails.length === 1 ? 'email' : `invitations.${index}.email`
    if (here.includes(email)) return [`${field}: There is an account for this address already.`]
    if (open.has(email)) return [`${field}: This address is invited already. Make a new link under Invitations.`]
    return emails.indexOf(email) < index ? [`${field}: This address stands in the list twice.`] : []
  })
  const [first = ''] = fields
  if (fields.length > 0) throw new AppError('conflict', first.slice(first.indexOf(': ') + 2), { details: { fields } })
  for (const id of expired) await revokeInvitationRow(tx, id)
  if (expired.length > 0)
    await record(
      ...expired.map((id) => ({
        type: 'invitation.revoked' as const,
        outcome: 'success' as const,
        ...byActor(actor),
        target: { kind: 'invitation' as const, id },
      })),
    )
}
