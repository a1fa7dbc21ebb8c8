import type { FindingCount } from '@/lib/core/policy/detector-catalogue'
import { sql } from '../platform/database/sql'

/** Counts the next events of the log, so many at the most. Answers how many; 0 where another instance is at it. */
export async function foldFindings(atMost: number): Promise<number> {
  const rows = await sql<{ folded: number }>`SELECT usage.fold_findings(${atMost}) AS folded`
  return rows[0]?.folded ?? 0
}

export function listFindingCounts(): Promise<FindingCount[]> {
  return sql<FindingCount>`
    SELECT type, sum(requests)::float8 AS requests, sum(found)::float8 AS values,
      sum(unsure_requests)::float8 AS "unsureRequests"
    FROM usage.finding WHERE day > (now() AT TIME ZONE 'UTC')::date - 30 GROUP BY type ORDER BY type`
}

/** Everything before this moment is counted. */
export async function findingsCountedUntil(): Promise<Date> {
  const rows = await sql<{ at: Date }>`SELECT at FROM usage.finding_fold`
  return rows[0]?.at ?? new Date(0)
}
