import type { Actor, Source } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { AcceptInvitation, Invite } from '@/lib/core/access/people-input'
import type { InvitationView } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { hashPassword, requireUncommonPassword } from '../platform/crypto/password'
import { makeToken } from '../platform/crypto/token'
import { byActor, byAnonymous } from '../store/audit-actor'
import { getInstallation } from '../store/installation'
import {
  consumeInvitation,
  findOpenInvitation,
  insertInvitation,
  listInvitationRows,
  revokeInvitationRow,
} from '../store/invitation'
import { findPersonByEmail, insertPerson } from '../store/person'
import { isUniqueViolation, transact } from '../store/transaction'
import { type OpenedSession, openSession } from './open-session'
import { requirePermission } from './require-permission'
import { attempt } from './throttle-attempts'

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
      details: { fields: ['email: has an account already'] },
    })
  const token = makeToken(128)
  const expiresAt = new Date(Date.now() + validMs)
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
  return { invitation: view(row), token }
}

function view(row: { id: string; email: string; role: string; expiresAt: Date }): InvitationView {
  const state = row.expiresAt.getTime() > Date.now() ? 'open' : 'expired'
  return { id: row.id, email: row.email, role: row.role as Role, expiresAt: row.expiresAt.toISOString(), state }
}

export async function listInvitations(actor: Actor): Promise<InvitationView[]> {
  await requirePermission(actor, 'people.manage')
  return (await listInvitationRows()).map(view)
}

/** What an invited person sees before accepting; null for any token that does not open. */
export async function findInvitation(
  token: string,
): Promise<{ email: string; role: Role; organization: string } | null> {
  const row = await findOpenInvitation(token)
  if (row === null) return null
  const { organization } = await getInstallation()
  return { email: row.email, role: row.role as Role, organization }
}

export async function acceptInvitation(token: string, input: AcceptInvitation, source: Source): Promise<OpenedSession> {
  requireUncommonPassword(input.password)
  await attempt(['invitation'], source)
  const passwordHash = await hashPassword(input.password)
  try {
    return await transact(async (change) => {
      const invitation = await consumeInvitation(change.tx, token)
      if (invitation === null)
        throw new AppError('not_found', 'This invitation was used, withdrawn or has expired. Ask for a new one.')
      const { email, role } = invitation
      const person = await insertPerson(change.tx, { name: input.name, email, role, passwordHash })
      const by = {
        ...byAnonymous(source),
        actor: { subject: person.subject, kind: 'person' as const, role, session: null },
      }
      await change.record(
        { type: 'invitation.accepted', outcome: 'success', ...by, target: { kind: 'invitation', id: invitation.id } },
        {
          type: 'person.created',
          outcome: 'success',
          ...by,
          target: { kind: 'person', id: person.subject },
          change: { before: {}, after: { role } },
        },
      )
      return openSession(change, { personId: person.id, subject: person.subject, role }, source)
    })
  } catch (error) {
    if (isUniqueViolation(error))
      throw new AppError('not_found', 'This invitation was used, withdrawn or has expired. Ask for a new one.', {
        cause: error,
      })
    throw error
  }
}

export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'people.manage')
  await transact(async ({ tx, record }) => {
    if (!(await revokeInvitationRow(tx, id))) throw new AppError('not_found', 'This invitation is no longer open.')
    await record({
      type: 'invitation.revoked',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'invitation', id },
    })
  })
}
