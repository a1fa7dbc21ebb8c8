import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { listInvitationRows, revokeInvitationRow } from '../store/invitation'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'

/** Its link opens nothing from then on. */
export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'people.manage')
  await transact(async ({ tx, record }) => {
    const gone = new AppError('not_found', 'This invitation is no longer open.')
    const [row] = await listInvitationRows([id], tx)
    if (row === undefined) throw gone
    if (!canTouchRole(actor, row.role as Role).allowed)
      throw new AppError('forbidden', 'Only an owner may withdraw the invitation of an owner.')
    if (!(await revokeInvitationRow(tx, id))) throw gone
    await record({
      type: 'invitation.revoked',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'invitation', id },
    })
  })
}
