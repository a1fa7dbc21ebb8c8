import type { Actor } from '@/lib/core/access/actor'
import type { RunView } from '@/lib/core/chat/views'
import { AppError } from '@/lib/core/errors'
import { findRun } from '../store/run'
import { requirePermission } from './require-permission'
import { viewRun } from './view-run'

const absent = () => new AppError('not_found', 'There is no such run.')

export async function getRun(actor: Actor, id: string): Promise<RunView> {
  await requirePermission(actor, 'chat.use')
  const run = await findRun(actor.personId, id)
  if (run === null) throw absent()
  return viewRun(run)
}
