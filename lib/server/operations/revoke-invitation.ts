import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { revokeInvitationRow } from '../store/invitation'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'

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
