import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Invite } from '@/lib/core/access/people-input'
import type { InvitationView } from '@/lib/core/access/people-view'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { makeToken } from '../platform/crypto/token'
import { byActor } from '../store/audit-actor'
import { insertInvitation } from '../store/invitation'
import { findPersonByEmail } from '../store/person'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'
import { viewInvitation } from './view-invitation'

const validMs = 7 * 24 * 3_600_000

/** A link for one address, valid for a week, used once. The token is answered here and stored nowhere. */
export async function invitePerson(
  actor: Actor,
  input: Invite,
): Promise<{ invitation: InvitationView; token: string }> {
  await requirePermission(actor, 'people.manage')
  if (!canTouchRole(actor, input.role).allowed)
    throw new AppError('forbidden', 'Only an owner may invite another owner.')
  if (await findPersonByEmail(input.email))
    throw new AppError('conflict', 'There is an account for this address already.', {
      details: { fields: ['email: There is an account for this address already.'] },
    })
  const token = makeToken(128)
  const expiresAt = new Date(nowMs() + validMs)
  const row = await transact(async ({ tx, record }) => {
    const invitation = await insertInvitation(tx, { token, ...input, invitedBy: actor.personId, expiresAt })
    await record({
      type: 'invitation.created',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'invitation', id: invitation.id },
      change: { before: {}, after: { role: input.role } },
    })
    return invitation
  })
  return { invitation: viewInvitation(row), token }
}
