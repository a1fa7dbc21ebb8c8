import type { UsagePiece } from '@/lib/core/usage/plan-range'
import type { UsageFigures } from '@/lib/core/usage/usage-figures'
import type { UsageGrain, UsageQuery } from '@/lib/core/usage/usage-query'
import { sql } from '../platform/database/sql'

/** Figures of one group in one bucket; `bucket` is null where none were asked for. */
export interface UsageRow extends UsageFigures {
  bucket: string | null
  id: string | null
}

/**
 * Reads rollups, never the ledger. The pieces must not overlap. `grain` null = the whole range as one bucket.
 */
export function readUsageRows(
  pieces: UsagePiece[],
  zones: { days: string; hours: string },
  query: UsageQuery,
  grain: UsageGrain | null,
): Promise<UsageRow[]> {
  const { by, model, provider, group, person, boundary, level, purpose } = query
  return sql<UsageRow>`
    SELECT to_char(date_trunc(${grain}::text, r.starts), 'YYYY-MM-DD"T"HH24:MI:SS') AS bucket,
      CASE ${by}::text WHEN 'day' THEN to_char(date_trunc(${grain}::text, r.starts), 'YYYY-MM-DD"T"HH24:MI:SS')
        WHEN 'model' THEN k.model_id::text WHEN 'provider' THEN k.provider_id::text WHEN 'group' THEN k.group_id::text
        WHEN 'person' THEN k.person_id::text WHEN 'boundary' THEN k.boundary WHEN 'level' THEN k.level
        WHEN 'purpose' THEN k.purpose END AS id,
      sum(r.attempts)::float8 AS attempts, sum(r.failed + r.unknown)::float8 AS failed, sum(r.stopped)::float8 AS stopped,
      sum(r.refusals)::float8 AS refusals, sum(r.redacted)::float8 AS redacted,
      coalesce(sum(r.attempts) FILTER (WHERE k.boundary = 'local'), 0)::float8 AS "localAttempts",
      sum(r.input_tokens + r.image_input_tokens + r.audio_input_tokens)::float8 AS "inputTokens",
      sum(r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens)::float8 AS "cachedTokens",
      sum(r.output_tokens + r.image_output_tokens)::float8 AS "outputTokens",
      sum(r.reasoning_tokens)::float8 AS "reasoningTokens",
      coalesce(sum(usage.tokens_of(r)) FILTER (WHERE k.boundary = 'local'), 0)::float8 AS "localTokens",
      sum(r.cost_micros)::float8 AS "costMicros",
      coalesce(sum(r.attempts) FILTER (WHERE k.cost_source = 'unpriced'), 0)::float8 AS "unpricedAttempts",
      coalesce(sum(usage.tokens_of(r)) FILTER (WHERE k.cost_source = 'unpriced'), 0)::float8 AS "unpricedTokens",
      coalesce(sum(r.attempts) FILTER (WHERE k.usage_source = 'estimated'), 0)::float8 AS "estimatedAttempts",
      sum(r.timed_tokens)::float8 AS "timedTokens", sum(r.writing_ms)::float8 AS "writingMs"
    FROM unnest(${pieces.map((piece) => piece.grain)}::text[],
        ${pieces.map((piece) => (piece.grain === 'hour' ? zones.hours : zones.days))}::text[],
        ${pieces.map((piece) => piece.from)}::timestamp[], ${pieces.map((piece) => piece.to)}::timestamp[])
        AS p (grain, zone, begins, ends)
      JOIN usage.rollup r ON r.grain = p.grain AND r.zone = p.zone AND r.starts >= p.begins AND r.starts < p.ends
      JOIN usage.key k ON k.id = r.key_id
    WHERE (${model ?? null}::uuid IS NULL OR k.model_id = ${model ?? null}::uuid)
      AND (${provider ?? null}::uuid IS NULL OR k.provider_id = ${provider ?? null}::uuid)
      AND (${group ?? null}::text IS NULL OR coalesce(k.group_id::text, 'none') = ${group ?? null}::text)
      AND (${person ?? null}::uuid IS NULL OR k.person_id = ${person ?? null}::uuid)
      AND (${boundary ?? null}::text IS NULL OR k.boundary = ${boundary ?? null}::text)
      AND (${level ?? null}::text IS NULL OR k.level = ${level ?? null}::text)
      AND (${purpose ?? null}::text IS NULL OR k.purpose = ${purpose ?? null}::text)
    GROUP BY 1, 2 ORDER BY 1, 2`
}

/** Counts of first-token times; kept by model and boundary, not by person. */
export function readFirstTokens(
  [fromMs, toMs]: [number, number],
  { model, provider, boundary }: UsageQuery,
): Promise<{ bucket: number; n: number }[]> {
  return sql<{ bucket: number; n: number }>`
    SELECT bucket::int AS bucket, sum(n)::float8 AS n FROM usage.latency
    WHERE starts >= ${new Date(fromMs).toISOString().slice(0, 19)}::timestamp
      AND starts < ${new Date(toMs).toISOString().slice(0, 19)}::timestamp
      AND (${model ?? null}::uuid IS NULL OR model_id = ${model ?? null}::uuid)
      AND (${provider ?? null}::uuid IS NULL OR provider_id = ${provider ?? null}::uuid)
      AND (${boundary ?? null}::text IS NULL OR boundary = ${boundary ?? null}::text)
    GROUP BY 1`
}

export async function hasUsage(personId: string | null): Promise<boolean> {
  const rows = await sql`
    SELECT 1 FROM usage.key WHERE ${personId}::uuid IS NULL OR person_id = ${personId}::uuid LIMIT 1`
  return rows.length > 0
}
