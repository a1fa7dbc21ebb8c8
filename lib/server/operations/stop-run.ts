import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { cutRun, liveRuns } from '../runs/live-run'
import { askToStop, findRun } from '../store/run'
import { requirePermission } from './require-permission'

const absent = () => new AppError('not_found', 'There is no such run.')

/** Stops a run from anywhere: at once where it lives, else by its row, which its owner reads within 250 ms. */
export async function stopRun(actor: Actor, id: string): Promise<void> {
  await requirePermission(actor, 'chat.use')
  const live = liveRuns().get(id)
  if (live !== undefined) {
    if (live.personId !== actor.personId) throw absent()
    cutRun(id, 'person')
    return
  }
  if (await askToStop(actor.personId, id)) return
  if ((await findRun(actor.personId, id)) === null) throw absent()
}
