import type { Transaction } from '../platform/database/client'
import { sql, sqlCount } from '../platform/database/sql'

/** A period whose rollup is not what the ledger says; null = that side has nothing of it. */
export interface RollupDifference {
  grain: 'hour' | 'day' | 'month' | 'latency' | 'summary'
  zone: string
  starts: string
  ledgerAttempts: number | null
  rollupAttempts: number | null
  ledgerTokens: number | null
  rollupTokens: number | null
  ledgerMicros: number | null
  rollupMicros: number | null
}

/** True for one instance a day. */
export async function claimRollupCheck(): Promise<boolean> {
  return (await sqlCount`UPDATE usage.checked SET at = now() WHERE at < now() - interval '23 hours'`) > 0
}

export function listRollupDifferences(): Promise<RollupDifference[]> {
  return sql<RollupDifference>`
    SELECT grain, zone, to_char(starts, 'YYYY-MM-DD"T"HH24:MI:SS') AS starts,
      ledger_attempts::float8 AS "ledgerAttempts", rollup_attempts::float8 AS "rollupAttempts",
      ledger_tokens::float8 AS "ledgerTokens", rollup_tokens::float8 AS "rollupTokens",
      ledger_micros::float8 AS "ledgerMicros", rollup_micros::float8 AS "rollupMicros"
    FROM usage.compare()`
}

export async function rebuildRollups(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT usage.rebuild()::text`
}

/** The organization's time zone, if PostgreSQL counts in it too; else UTC stays. Before the first entry, so nothing moves. */
export async function nameZone(tx: Transaction, zone: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE installation SET zone = ${zone} WHERE EXISTS (SELECT 1 FROM pg_timezone_names WHERE name = ${zone})`
}

/** A day or month that is over and has no summaries, or none any more. */
export interface UsagePeriod {
  grain: 'day' | 'month'
  zone: string
  starts: string
}

/** So many at the most, the newest first. */
export function listUnsummarized(atMost: number): Promise<UsagePeriod[]> {
  return sql<UsagePeriod>`
    SELECT grain, zone, to_char(starts, 'YYYY-MM-DD') AS starts FROM usage.unsummarized(${atMost}::int)`
}

/** Writers to the ledger wait for it. Refused where one of them holds it up for a second: there is no hurry. */
export async function summarizePeriod({ grain, zone, starts }: UsagePeriod): Promise<void> {
  await sql`SELECT usage.summarize(${grain}, ${zone}, ${starts}::timestamp)::text`
}
