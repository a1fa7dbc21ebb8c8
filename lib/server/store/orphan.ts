import { sql } from '../platform/database/sql'

/** A running run that nobody seems to own any more, with its open attempt and what it had said. */
export interface OrphanRow {
  runId: string
  owner: string
  attemptId: string
  attemptFacts: unknown
  inputTokens: number
  reservedMicros: number | null
  startedAt: Date
  text: string
  reasoning: string
}

export function listRunningOwners(): Promise<{ owner: string }[]> {
  return sql<{ owner: string }>`SELECT DISTINCT owner::text FROM run WHERE state = 'running'`
}

/** Runs of these owners, and runs whose lease lapsed. */
export function listOrphans(deadOwners: string[]): Promise<OrphanRow[]> {
  return sql<OrphanRow>`
    SELECT r.id AS "runId", r.owner, a.id AS "attemptId", a.facts AS "attemptFacts", a.input_tokens AS "inputTokens",
      a.reserved_micros::float8 AS "reservedMicros", a.permitted_at AS "startedAt",
      coalesce((SELECT string_agg(s.text, '' ORDER BY s.seq) FROM run_segment s WHERE s.run_id = r.id), '') AS text,
      coalesce((SELECT string_agg(s.reasoning, '' ORDER BY s.seq) FROM run_segment s WHERE s.run_id = r.id), '') AS reasoning
    FROM run r JOIN LATERAL (SELECT * FROM attempt WHERE run_id = r.id ORDER BY n DESC LIMIT 1) a ON true
    WHERE r.state = 'running' AND (r.owner = ANY (${deadOwners}::uuid[]) OR r.lease_until < now())
    ORDER BY r.started_at LIMIT 500`
}
