import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { listInvitationRows, revokeInvitationRow } from '../store/invitation'
import { transact } from '../store/transaction'
import { type Invited, insertInvited } from './invite-people'
import { requirePermission } from './require-permission'

/** A new link with a week of its own for the same person; the old one opens nothing from then on. */
export async function renewInvitation(actor: Actor, id: string): Promise<Invited> {
  await requirePermission(actor, 'people.manage')
  return transact(async (change) => {
    const gone = new AppError('not_found', 'This invitation is no longer open.')
    const [row] = await listInvitationRows([id], change.tx)
    if (row === undefined) throw gone
    const role = row.role as Role
    if (!canTouchRole(actor, role).allowed) throw new AppError('forbidden', 'Only an owner may invite another owner.')
    // Who accepts at this moment wins, and there is nothing left to renew.
    if (!(await revokeInvitationRow(change.tx, id))) throw gone
    await change.record({
      type: 'invitation.revoked',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'invitation', id },
    })
    const groupIds = row.groups.map(({ group }) => group.id)
    const [invited] = await insertInvited(actor, [{ email: row.email, role, groupIds }], change)
    if (invited === undefined) throw gone
    return invited
  })
}
