import { z } from 'zod'
import { type RunEvent, runEventSchema } from '@/lib/core/chat/run-event'
import { database } from '../platform/database/client'
import { sql, sqlCount } from '../platform/database/sql'

export interface Segment {
  runId: string
  /** Number of the last event in it. */
  seq: number
  text: string
  reasoning: string
  events: RunEvent[]
}

export interface FlushAnswer {
  /** Runs that someone asked to stop. */
  stopped: string[]
  /** Runs whose lease is no longer ours: somebody else ended them. */
  lost: string[]
}

/**
 * One round trip for all runs of this instance: writes new segments, renews the leases, and reads who was asked to stop.
 * Not durable at once (`synchronous_commit` off): the answer itself is durable in tx2.
 */
export async function flushRuns(
  owner: string,
  runIds: string[],
  segments: Segment[],
  leaseMs: number,
): Promise<FlushAnswer> {
  const rows = await sql<{ id: string; stop: boolean }>`
    WITH relaxed AS (SELECT set_config('synchronous_commit', 'off', true)),
    written AS (
      INSERT INTO run_segment (run_id, seq, text, reasoning, events)
      SELECT s."runId", s.seq, s.text, s.reasoning, s.events FROM relaxed,
        jsonb_to_recordset(${JSON.stringify(segments)}::jsonb) AS s ("runId" uuid, seq int, text text, reasoning text, events jsonb)
      ON CONFLICT DO NOTHING)
    UPDATE run SET lease_until = now() + make_interval(secs => ${leaseMs / 1000}::float8)
    FROM relaxed WHERE id = ANY (${runIds}::uuid[]) AND owner = ${owner}::uuid AND state = 'running'
    RETURNING id, stop_asked_at IS NOT NULL AS stop`
  const alive = new Set(rows.map((row) => row.id))
  return { stopped: rows.filter((row) => row.stop).map((row) => row.id), lost: runIds.filter((id) => !alive.has(id)) }
}

const eventsSchema = z.array(runEventSchema)

/** What a run of another instance said after event `after`, in order. */
export async function listSegments(runId: string, after: number): Promise<Segment[]> {
  const rows = await database().runSegment.findMany({ where: { runId, seq: { gt: after } }, orderBy: { seq: 'asc' } })
  return rows.map((row) => ({ ...row, events: eventsSchema.parse(row.events) }))
}

/** Segments live ten minutes past the end of their run. */
export async function pruneSegments(): Promise<void> {
  await sqlCount`DELETE FROM run_segment s USING run r WHERE r.id = s.run_id AND r.ended_at < now() - interval '10 minutes'`
}
