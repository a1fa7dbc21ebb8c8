import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { deleteUnsentAttachment } from '../store/attachment'
import { requireOpenLog } from '../store/audit-breaker'
import { requirePermission } from './require-permission'

/** Removes a file that was not sent; one that was stays with its message. */
export async function removeAttachment(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'chat.use')
  requireOpenLog()
  if (!(await deleteUnsentAttachment(actor.personId, id))) throw new AppError('not_found', 'There is no such file.')
}
