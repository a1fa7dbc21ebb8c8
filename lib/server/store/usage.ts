import { faceOf, type UsageFace } from '@/lib/core/usage/face-of'
import type { UsagePiece } from '@/lib/core/usage/plan-range'
import type { UsageFigures } from '@/lib/core/usage/usage-figures'
import type { UsageDimension, UsageGrain, UsageQuery } from '@/lib/core/usage/usage-query'
import { sql } from '../platform/database/sql'
import { allOf, part, runPart, type SqlPart } from '../platform/database/sql-part'

/** What a row adds to: a group's own cell in a bucket, or for the smaller groups together a bucket, and apart each group. */
export interface UsageRow extends UsageFigures {
  part: 'cell' | 'bucket' | 'group'
  /** null where no buckets were asked for, and for a group. */
  bucket: string | null
  id: string | null
}

interface Zones {
  days: string
  hours: string
}

const timeFormat = 'YYYY-MM-DD"T"HH24:MI:SS'

const columns = part`starts, key_id, attempts, stopped, failed, unknown, refusals, redacted, input_tokens, cache_read_tokens,
  cache_write_tokens, cache_write_1h_tokens, image_input_tokens, audio_input_tokens, output_tokens, reasoning_tokens,
  image_output_tokens, cost_micros, timed_tokens, writing_ms`

/**
 * The rows of one piece: of what is over from its summaries, where one face is enough; the rest from the rollups. Periods
 * are named one by one, so that only theirs are read.
 */
function rowsOfPiece({ grain, from, to }: UsagePiece, zones: Zones, face: UsageFace | null): SqlPart {
  if (grain === 'hour' || face === null)
    return part`SELECT ${columns} FROM usage.rollup WHERE grain = ${grain} AND zone = ${grain === 'hour' ? zones.hours : zones.days}
      AND starts >= ${from}::timestamp AND starts < ${to}::timestamp`
  const summarized = part`SELECT starts FROM usage.summarized WHERE grain = ${grain} AND zone = ${zones.days}
    AND starts >= ${from}::timestamp AND starts < ${to}::timestamp`
  const length = part`${`1 ${grain}`}::interval`
  return part`SELECT ${columns} FROM usage.summary WHERE face = ${face} AND grain = ${grain} AND zone = ${zones.days}
      AND starts = ANY(ARRAY(${summarized}))
    UNION ALL SELECT ${columns} FROM usage.rollup WHERE grain = ${grain} AND zone = ${zones.days} AND starts = ANY(ARRAY(
      SELECT generate_series(${from}::timestamp, ${to}::timestamp - ${length}, ${length}) EXCEPT ${summarized}))`
}

/** Rollups of the pieces, which must not overlap. Planned with its values: what is rare for one filter is all of another. */
function rowsOf(pieces: UsagePiece[], zones: Zones, query: UsageQuery): SqlPart {
  const { model, provider, group, person, boundary, level, purpose } = query
  const face = faceOf(query)
  const rows = pieces.map((piece) => rowsOfPiece(piece, zones, face))
  const [first = part`SELECT ${columns} FROM usage.rollup WHERE false`, ...others] = rows
  return part`(${others.reduce((whole, one) => part`${whole} UNION ALL ${one}`, first)}) r
    JOIN usage.key k ON k.id = r.key_id WHERE ${allOf([
      ...(model ? [part`k.model_id = ${model}::uuid`] : []),
      ...(provider ? [part`k.provider_id = ${provider}::uuid`] : []),
      ...(group === 'none' ? [part`k.group_id IS NULL`] : group ? [part`k.group_id = ${group}::uuid`] : []),
      ...(person ? [part`k.person_id = ${person}::uuid`] : []),
      ...(boundary ? [part`k.boundary = ${boundary}`] : []),
      ...(level ? [part`k.level = ${level}`] : []),
      ...(purpose ? [part`k.purpose = ${purpose}`] : []),
    ])}`
}

const allTokens = part`r.input_tokens + r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens
  + r.image_input_tokens + r.audio_input_tokens + r.output_tokens + r.reasoning_tokens + r.image_output_tokens`

const figures = part`
  sum(r.attempts) AS attempts, sum(r.failed + r.unknown) AS failed, sum(r.stopped) AS stopped, sum(r.refusals) AS refusals,
  sum(r.redacted) AS redacted, coalesce(sum(r.attempts) FILTER (WHERE k.boundary = 'local'), 0) AS "localAttempts",
  sum(r.input_tokens + r.image_input_tokens + r.audio_input_tokens) AS "inputTokens",
  sum(r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens) AS "cachedTokens",
  sum(r.output_tokens + r.image_output_tokens) AS "outputTokens", sum(r.reasoning_tokens) AS "reasoningTokens",
  coalesce(sum(${allTokens}) FILTER (WHERE k.boundary = 'local'), 0) AS "localTokens",
  sum(r.cost_micros) AS "costMicros",
  coalesce(sum(r.attempts) FILTER (WHERE k.cost_source = 'unpriced'), 0) AS "unpricedAttempts",
  coalesce(sum(${allTokens}) FILTER (WHERE k.cost_source = 'unpriced'), 0) AS "unpricedTokens",
  coalesce(sum(r.attempts) FILTER (WHERE k.usage_source = 'estimated'), 0) AS "estimatedAttempts",
  sum(r.timed_tokens) AS "timedTokens", sum(r.writing_ms) AS "writingMs"`

/** The same columns of `cell`, as numbers that JavaScript holds exactly. */
const sums = part`
  sum(attempts)::float8 AS attempts, sum(failed)::float8 AS failed, sum(stopped)::float8 AS stopped,
  sum(refusals)::float8 AS refusals, sum(redacted)::float8 AS redacted, sum("localAttempts")::float8 AS "localAttempts",
  sum("inputTokens")::float8 AS "inputTokens", sum("cachedTokens")::float8 AS "cachedTokens",
  sum("outputTokens")::float8 AS "outputTokens", sum("reasoningTokens")::float8 AS "reasoningTokens",
  sum("localTokens")::float8 AS "localTokens", sum("costMicros")::float8 AS "costMicros",
  sum("unpricedAttempts")::float8 AS "unpricedAttempts", sum("unpricedTokens")::float8 AS "unpricedTokens",
  sum("estimatedAttempts")::float8 AS "estimatedAttempts", sum("timedTokens")::float8 AS "timedTokens",
  sum("writingMs")::float8 AS "writingMs"`

/** Groups are told apart as PostgreSQL keeps them, which is faster than by their text; what has none is nobody's id. */
const nobody = '00000000-0000-0000-0000-000000000000'

const dimensions: Record<Exclude<UsageDimension, 'day'>, SqlPart> = {
  model: part`coalesce(k.model_id, ${nobody}::uuid)`,
  provider: part`coalesce(k.provider_id, ${nobody}::uuid)`,
  group: part`coalesce(k.group_id, ${nobody}::uuid)`,
  person: part`k.person_id`,
  boundary: part`coalesce(k.boundary, ${nobody})`,
  level: part`k.level`,
  purpose: part`k.purpose`,
}

/** So many groups get a cell in each bucket, by each measure that a chart draws; it shows fewer. */
const cellsFor = 8

/**
 * Reads rollups, never the ledger. `grain` null = the whole range as one bucket. Five hundred people on ninety days are
 * 45,000 cells, of which a chart shows a few: only those of the largest groups come, the others added up both ways.
 */
export function readUsageRows(
  pieces: UsagePiece[],
  zones: Zones,
  query: UsageQuery,
  grain: UsageGrain | null,
): Promise<UsageRow[]> {
  const bucket = grain === null ? part`NULL::timestamp` : part`date_trunc(${grain}::text, r.starts)`
  const id = query.by === 'day' ? part`coalesce(${bucket}, 'epoch')` : dimensions[query.by]
  const words = query.by === 'day' ? part`to_char(bucket, ${timeFormat})` : part`nullif(id::text, ${nobody})`
  return runPart<UsageRow>(part`
    WITH cell AS MATERIALIZED (
      SELECT ${bucket} AS bucket, ${id} AS id, ${figures} FROM ${rowsOf(pieces, zones, query)} GROUP BY 1, 2
    ), top AS (
      SELECT id FROM (
        SELECT id, row_number() OVER (ORDER BY sum(attempts) DESC) AS "byAttempts",
          row_number() OVER (ORDER BY sum("costMicros") DESC) AS "byCost",
          row_number() OVER (ORDER BY sum("inputTokens" + "cachedTokens" + "outputTokens" + "reasoningTokens") DESC) AS "byTokens"
        FROM cell GROUP BY id) ranked
      WHERE least("byAttempts", "byCost", "byTokens") <= ${cellsFor}
    )
    SELECT 'cell' AS part, to_char(bucket, ${timeFormat}) AS bucket, ${words} AS id, ${sums} FROM cell
    WHERE id IN (SELECT id FROM top) GROUP BY cell.bucket, cell.id
    UNION ALL
    SELECT 'bucket', to_char(bucket, ${timeFormat}), NULL, ${sums} FROM cell
    WHERE id NOT IN (SELECT id FROM top) GROUP BY cell.bucket
    UNION ALL
    SELECT 'group', NULL, ${query.by === 'day' ? part`to_char(id, ${timeFormat})` : words}, ${sums} FROM cell
    WHERE id NOT IN (SELECT id FROM top) GROUP BY cell.id
    ORDER BY 1, 2, 3`)
}

/** Counts of first-token times; kept by model and boundary, not by person. */
export function readFirstTokens(
  [fromMs, toMs]: [number, number],
  { model, provider, boundary }: UsageQuery,
): Promise<{ bucket: number; n: number }[]> {
  return runPart<{ bucket: number; n: number }>(part`
    SELECT bucket::int AS bucket, sum(n)::float8 AS n FROM usage.latency WHERE ${allOf([
      part`starts >= ${new Date(fromMs).toISOString().slice(0, 19)}::timestamp`,
      part`starts < ${new Date(toMs).toISOString().slice(0, 19)}::timestamp`,
      ...(model ? [part`model_id = ${model}::uuid`] : []),
      ...(provider ? [part`provider_id = ${provider}::uuid`] : []),
      ...(boundary ? [part`boundary = ${boundary}`] : []),
    ])} GROUP BY 1`)
}

export async function hasUsage(personId: string | null): Promise<boolean> {
  const rows = await sql`
    SELECT 1 FROM usage.key WHERE ${personId}::uuid IS NULL OR person_id = ${personId}::uuid LIMIT 1`
  return rows.length > 0
}
