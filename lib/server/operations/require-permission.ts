import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Permission } from '@/lib/core/access/permissions'
import { AppError } from '@/lib/core/errors'
import { errorFields, log } from '../platform/log'
import { byActor } from '../store/audit-actor'
import { transact } from '../store/transaction'

/** The first line of every operation: an actor without the permission gets `forbidden`, and the log an event. */
export async function requirePermission(actor: Actor, permission: Permission): Promise<void> {
  const verdict = can(actor, permission)
  if (verdict.allowed) return
  await recordDenial(actor, permission)
  throw new AppError('forbidden', 'Your role does not allow this. Ask an owner or admin.', { details: { permission } })
}

/** A denial is an event. Where it cannot be written the answer stays no. */
export async function recordDenial(actor: Actor, permission: string): Promise<void> {
  try {
    await transact(async ({ record }) => {
      await record({
        type: 'access.denied',
        outcome: 'denied',
        severity: 'notice',
        reasonCode: permission,
        ...byActor(actor),
        target: { kind: 'route', id: null, label: permission },
      })
    })
  } catch (error) {
    log.error('access.denial_unrecorded', errorFields(error))
  }
}
