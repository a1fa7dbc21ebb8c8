import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { LevelView } from '@/lib/core/chat/views'
import { requirePolicy } from './decision-state'

/** The levels of the policy in force, lowest first. */
export async function listLevels(): Promise<LevelView[]> {
  const policy = await requirePolicy()
  return policy.levels.map((id) => viewLevel(policy, id))
}
