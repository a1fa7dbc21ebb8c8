import type { Actor } from '@/lib/core/access/actor'
import type { LevelUse } from '@/lib/core/policy/level-map'
import { countLevelUse } from '../store/level-use'
import { requirePermission } from './require-permission'

/** What hangs on each level: chats that stand at it, models cleared up to it. Counts only. */
export async function getLevelUse(actor: Actor): Promise<LevelUse> {
  await requirePermission(actor, 'policy.readDraft')
  return countLevelUse()
}
