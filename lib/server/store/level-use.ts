import type { LevelMap, LevelUse } from '@/lib/core/policy/level-map'
import { database, type Transaction } from '../platform/database/client'

type CountRow = { what: 'chats' | 'models'; level: string; count: number }

/** How many chats stand at each level, and how many models are cleared up to it. */
export async function countLevelUse(tx: Transaction = database()): Promise<LevelUse> {
  const rows = await tx.$queryRaw<CountRow[]>`
    SELECT 'chats' AS what, level, count(*)::int AS count FROM conversation GROUP BY level
    UNION ALL SELECT 'models', clearance, count(*)::int FROM model GROUP BY clearance`
  const of = (what: CountRow['what']) =>
    Object.fromEntries(rows.filter((row) => row.what === what).map(({ level, count }) => [level, count]))
  return { chats: of('chats'), models: of('models') }
}

/** Moves chats, their files and models as a map says, all at once: an entry is not applied to what another one moved. */
export async function applyLevelMap(tx: Transaction, { chats, models }: LevelMap): Promise<void> {
  const [chatMap, modelMap] = [JSON.stringify(chats), JSON.stringify(models)]
  await tx.$executeRaw`UPDATE conversation c SET level = m.value FROM jsonb_each_text(${chatMap}::jsonb) m
    WHERE c.level = m.key`
  await tx.$executeRaw`UPDATE attachment a SET level = m.value FROM jsonb_each_text(${chatMap}::jsonb) m
    WHERE a.level = m.key`
  await tx.$executeRaw`UPDATE model o SET clearance = m.value, version = version + 1
    FROM jsonb_each_text(${modelMap}::jsonb) m WHERE o.clearance = m.key`
}

/** The models whose clearance a map changes. */
export function listModelsCleared(tx: Transaction, levels: string[]) {
  return tx.model.findMany({
    where: { clearance: { in: levels } },
    select: { id: true, name: true, clearance: true },
    orderBy: { name: 'asc' },
  })
}
