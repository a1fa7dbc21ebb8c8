import type { Actor } from '@/lib/core/access/actor'
import { byActor } from '../store/audit-actor'
import { deleteSessionsOf } from '../store/session'
import { transact } from '../store/transaction'

/** Signs the person out of every browser, this one included. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await transact(async ({ tx, record }) => {
    const count = await deleteSessionsOf(tx, actor.personId)
    await record({
      type: 'session.revoked',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'person', id: actor.subject },
      change: { before: { sessions: count }, after: { sessions: 0 } },
    })
  })
}
