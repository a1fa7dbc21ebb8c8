import type { RecentTraffic } from '@/lib/core/routing/provider-health'
import { sql } from '../platform/database/sql'

interface TrafficRow extends RecentTraffic {
  providerId: string
}

/** The last hour of each provider that was asked in it, from the ledger. */
export async function listRecentTraffic(): Promise<Map<string, RecentTraffic>> {
  const rows = await sql<TrafficRow>`
    SELECT provider_id AS "providerId", count(*)::int AS attempts,
      (count(*) FILTER (WHERE outcome IN ('failed', 'timedOut', 'unknown')))::int AS failed,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ttft_ms)::float8 AS "firstTokenMs",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY output_tokens * 1000.0 / nullif(duration_ms - ttft_ms, 0))
        FILTER (WHERE output_tokens > 1)::float8 AS "tokensPerSecond"
    FROM ledger_entry WHERE kind = 'attempt' AND started_at > now() - interval '1 hour' GROUP BY provider_id`
  return new Map(rows.map(({ providerId, ...traffic }) => [providerId, traffic]))
}

/** Attempts that are open now, by provider, over all instances. */
export async function countOpenAttempts(): Promise<Map<string, number>> {
  const rows = await sql<{ providerId: string; running: number }>`
    SELECT a.provider_id AS "providerId", count(*)::int AS running
    FROM run r JOIN attempt a ON a.run_id = r.id AND a.ended_at IS NULL WHERE r.state = 'running' GROUP BY a.provider_id`
  return new Map(rows.map(({ providerId, running }) => [providerId, running]))
}
