import { planRange } from '@/lib/core/usage/plan-range'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { nowMs } from '../platform/clock'
import type { MonthPiece } from '../store/people-search'
import { getZone } from '../store/usage-names'

/** The days of the running month, as the pages of usage count them. */
export async function thisMonth(): Promise<MonthPiece> {
  const zone = await getZone()
  const query = usageQuerySchema.parse({ range: 'month', compare: 'none', grain: 'day' })
  const [piece] = planRange(query, nowMs(), zone).pieces
  if (piece === undefined) throw new Error('a month has days')
  return { ...piece, zone }
}
