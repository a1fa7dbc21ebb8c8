import type { Actor } from '@/lib/core/access/actor'
import { canTouchRole } from '@/lib/core/access/can'
import type { Role } from '@/lib/core/access/role'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { findPerson } from '../store/person'
import { deleteSessionsOf } from '../store/session'
import { transact } from '../store/transaction'
import { requirePermission } from './require-permission'

/** Ends every session of someone else, at once. */
export async function signOutPerson(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'people.manage')
  await transact(async ({ tx, record }) => {
    const person = await findPerson(tx, id)
    if (person === null) throw new AppError('not_found', 'There is no such person.')
    if (!canTouchRole(actor, person.role as Role).allowed)
      throw new AppError('forbidden', 'Only an owner may sign out an owner.')
    const count = await deleteSessionsOf(tx, id)
    await record({
      type: 'session.revoked',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'person', id: person.subject },
      change: { before: { sessions: count }, after: { sessions: 0 } },
    })
  })
}
