import type { Actor } from '@/lib/core/access/actor'
import { byActor } from '../store/audit-actor'
import { deleteSession } from '../store/session'
import { transact } from '../store/transaction'

/** Signs out this browser. */
export async function signOut(actor: Actor): Promise<void> {
  await transact(async ({ tx, record }) => {
    await deleteSession(tx, actor.session)
    await record({
      type: 'logout.completed',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'session', id: actor.session },
    })
  })
}
