import type { Actor } from '@/lib/core/access/actor'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { checkLevelMap, type LevelMap, listLevelMoves } from '@/lib/core/policy/level-map'
import { byActor } from '../store/audit-actor'
import { applyLevelMap, countLevelUse, listModelsCleared } from '../store/level-use'
import type { Change } from '../store/transaction'
import { levelsInForce, requirePublishable } from './judge-policy'
import { labelOf } from './update-model'

/** What one entry of a map moved, as the log keeps it. */
export interface MovedLevel {
  what: 'chats' | 'models'
  from: string
  to: string
  count: number
}

/** Within a publication: chats and models leave levels that are removed or change places, or nothing is published. */
export async function moveLevels(
  actor: Actor,
  { tx, record }: Change,
  map: LevelMap,
  policy: CompiledPolicy,
): Promise<MovedLevel[]> {
  const orders = { before: await levelsInForce(), after: policy.levels }
  const use = await countLevelUse(tx)
  const problems = checkLevelMap(orders, use, map)
  requirePublishable({ policy, problems, tests: [] })
  const moved = listLevelMoves(orders, use).map(({ what, from, count }) => ({
    ...{ what, from, count },
    to: map[what][from] ?? from,
  }))
  if (moved.length === 0) return []
  for (const model of await listModelsCleared(tx, Object.keys(map.models))) {
    await record({
      type: 'clearance.changed',
      outcome: 'success',
      severity: 'notice',
      reasonCode: 'levels_moved',
      ...byActor(actor),
      target: { kind: 'model', id: model.id, label: labelOf(model.name) },
      change: { before: { clearance: model.clearance }, after: { clearance: map.models[model.clearance] ?? null } },
    })
  }
  await applyLevelMap(tx, map)
  return moved
}
