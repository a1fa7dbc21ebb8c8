import { faceOf } from '@/lib/core/usage/face-of'
import type { RangePlan, UsagePiece } from '@/lib/core/usage/plan-range'
import { type UsageFigures, usageMeasures } from '@/lib/core/usage/usage-figures'
import type { UsageDimension, UsageGrain, UsageQuery } from '@/lib/core/usage/usage-query'
import { sql } from '../platform/database/sql'
import { allOf, part, runPart, type SqlPart, unionOf } from '../platform/database/sql-part'
import { firstTokensOfPiece, rowsOfPiece, type Zones } from './usage-pieces'

/** Of one group in the whole range, of everybody in one bucket, or of one of the largest groups in one bucket. */
export interface UsageRow extends UsageFigures {
  part: 'group' | 'bucket' | 'cell'
  /** null for a group. */
  bucket: string | null
  /** null for a bucket, and for what has no such thing. */
  id: string | null
}

const timeFormat = 'YYYY-MM-DD"T"HH24:MI:SS'

/** Rollups of the pieces, which must not overlap. Planned with its values: what is rare for one filter is all of another. */
function rowsOf(pieces: UsagePiece[], zones: Zones, query: UsageQuery): SqlPart {
  const { model, provider, group, person, boundary, level, purpose } = query
  const face = faceOf(query)
  return part`(${unionOf(pieces.map((piece) => rowsOfPiece(piece, zones, face)))}) r WHERE ${allOf([
    ...(model ? [part`r.model_id = ${model}::uuid`] : []),
    ...(provider ? [part`r.provider_id = ${provider}::uuid`] : []),
    ...(group === 'none' ? [part`r.group_id IS NULL`] : group ? [part`r.group_id = ${group}::uuid`] : []),
    ...(person ? [part`r.person_id = ${person}::uuid`] : []),
    ...(boundary ? [part`r.boundary = ${boundary}`] : []),
    ...(level ? [part`r.level = ${level}`] : []),
    ...(purpose ? [part`r.purpose = ${purpose}`] : []),
  ])}`
}

const allTokens = part`r.input_tokens + r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens
  + r.image_input_tokens + r.audio_input_tokens + r.output_tokens + r.reasoning_tokens + r.image_output_tokens`

/** As numbers that JavaScript holds exactly; whole ones up to 2^53 add up exactly, and in a third of the time of numeric. */
const figures = part`
  sum(r.attempts::float8) AS attempts, sum((r.failed + r.unknown)::float8) AS failed, sum(r.stopped::float8) AS stopped,
  sum(r.refusals::float8) AS refusals, sum(r.redacted::float8) AS redacted,
  coalesce(sum(r.attempts::float8) FILTER (WHERE r.boundary = 'local'), 0) AS "localAttempts",
  sum((r.input_tokens + r.image_input_tokens + r.audio_input_tokens)::float8) AS "inputTokens",
  sum((r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens)::float8) AS "cachedTokens",
  sum((r.output_tokens + r.image_output_tokens)::float8) AS "outputTokens",
  sum(r.reasoning_tokens::float8) AS "reasoningTokens",
  coalesce(sum((${allTokens})::float8) FILTER (WHERE r.boundary = 'local'), 0) AS "localTokens",
  sum(r.cost_micros::float8) AS "costMicros",
  coalesce(sum(r.attempts::float8) FILTER (WHERE r.cost_source = 'unpriced'), 0) AS "unpricedAttempts",
  coalesce(sum((${allTokens})::float8) FILTER (WHERE r.cost_source = 'unpriced'), 0) AS "unpricedTokens",
  coalesce(sum(r.attempts::float8) FILTER (WHERE r.usage_source = 'estimated'), 0) AS "estimatedAttempts",
  sum(r.timed_tokens::float8) AS "timedTokens", sum(r.writing_ms::float8) AS "writingMs"`

const columnsOf = (column: (name: string) => string): SqlPart => ({
  texts: [usageMeasures.map((name) => column(`"${name}"`)).join(', ')],
  values: [],
})

/** The columns of `figures`, added up further, and where they are added up already. */
const sums = columnsOf((name) => `sum(${name}) AS ${name}`)
const names = columnsOf((name) => name)

/** Groups are told apart as PostgreSQL keeps them, which is faster than by their text; what has none is nobody's id. */
const nobody = '00000000-0000-0000-0000-000000000000'

const dimensions: Record<Exclude<UsageDimension, 'day'>, SqlPart> = {
  model: part`coalesce(r.model_id, ${nobody}::uuid)`,
  provider: part`coalesce(r.provider_id, ${nobody}::uuid)`,
  group: part`coalesce(r.group_id, ${nobody}::uuid)`,
  person: part`r.person_id`,
  boundary: part`coalesce(r.boundary, ${nobody})`,
  level: part`r.level`,
  purpose: part`r.purpose`,
}

/** So many groups get a cell in each bucket, by each measure that a chart draws; it shows fewer. */
const cellsFor = 8

const bucketOf = (grain: UsageGrain) => part`date_trunc(${grain}::text, r.starts)`
const wordsOf = (bucket: SqlPart) => part`to_char(${bucket}, ${timeFormat})`

/** Each group in the whole range. Days are no groups here: their sum is one. */
export function readUsageGroups(pieces: UsagePiece[], zones: Zones, query: UsageQuery): Promise<UsageRow[]> {
  const id = query.by === 'day' ? part`${nobody}` : dimensions[query.by]
  return runPart<UsageRow>(part`
    SELECT 'group' AS part, NULL AS bucket, nullif(id::text, ${nobody}) AS id, ${names}
    FROM (SELECT ${id} AS id, ${figures} FROM ${rowsOf(pieces, zones, query)} GROUP BY 1) grouped`)
}

/** Everybody in each bucket. */
export async function readUsageCourse(
  pieces: UsagePiece[],
  zones: Zones,
  query: UsageQuery,
  grain: UsageGrain,
): Promise<UsageRow[]> {
  return pieces.length === 0 ? [] : runPart<UsageRow>(courseOf(pieces, zones, query, grain))
}

function courseOf(pieces: UsagePiece[], zones: Zones, query: UsageQuery, grain: UsageGrain): SqlPart {
  const rows = rowsOf(pieces, zones, { ...query, by: 'day' })
  return part`SELECT 'bucket' AS part, ${wordsOf(part`bucket`)} AS bucket, NULL AS id, ${names}
    FROM (SELECT ${bucketOf(grain)} AS bucket, ${figures} FROM ${rows} GROUP BY 1) course`
}

/**
 * Reads rollups, never the ledger, in one statement: groups and buckets are of one moment. A chart shows a few groups, so
 * only the largest get cells.
 */
export function readUsageRows(plan: UsagePlan, zones: Zones, query: UsageQuery): Promise<UsageRow[]> {
  if (query.by === 'day')
    return runPart<UsageRow>(part`
      WITH course AS MATERIALIZED (${courseOf(plan.pieces, zones, query, plan.grain)})
      SELECT * FROM course UNION ALL SELECT 'group', NULL, bucket, ${names} FROM course ORDER BY 1, 2, 3`)
  const isMany = query.by === 'person' && plan.buckets.length > fewBuckets
  return runPart<UsageRow>(isMany ? ofMany(plan, zones, query) : ofFew(plan, zones, query, query.by))
}

type UsagePlan = Pick<RangePlan, 'pieces' | 'whole' | 'grain' | 'buckets'>

/** Up to so many buckets the cells of all people are fewer than the rows that they are made of. */
const fewBuckets = 40

const topOf = (grouped: SqlPart) => part`SELECT id FROM (
    SELECT id, row_number() OVER (ORDER BY attempts DESC) AS "byAttempts",
      row_number() OVER (ORDER BY "costMicros" DESC) AS "byCost",
      row_number() OVER (ORDER BY "inputTokens" + "cachedTokens" + "outputTokens" + "reasoningTokens" DESC) AS "byTokens"
    FROM ${grouped}) ranked
  WHERE least("byAttempts", "byCost", "byTokens") <= ${cellsFor}`

/** Few groups: every cell is made, and added up both ways. */
function ofFew({ pieces, grain }: UsagePlan, zones: Zones, query: UsageQuery, by: keyof typeof dimensions): SqlPart {
  return part`
    WITH cell AS MATERIALIZED (
      SELECT ${bucketOf(grain)} AS bucket, ${dimensions[by]} AS id, ${figures} FROM ${rowsOf(pieces, zones, query)} GROUP BY 1, 2
    ), grouped AS MATERIALIZED (SELECT id, ${sums} FROM cell GROUP BY 1)
    SELECT 'group' AS part, NULL AS bucket, nullif(id::text, ${nobody}) AS id, ${names} FROM grouped
    UNION ALL SELECT 'bucket', ${wordsOf(part`bucket`)}, NULL, ${names} FROM (SELECT bucket, ${sums} FROM cell GROUP BY 1) course
    UNION ALL SELECT 'cell', ${wordsOf(part`bucket`)}, nullif(id::text, ${nobody}), ${names} FROM cell
    WHERE id IN (${topOf(part`grouped`)}) ORDER BY 1, 2, 3`
}

/** Five hundred people on ninety days are 45,000 cells: groups, buckets and the few cells are each read for themselves. */
function ofMany({ pieces, whole, grain }: UsagePlan, zones: Zones, query: UsageQuery): SqlPart {
  return part`
    WITH grouped AS MATERIALIZED (
      SELECT r.person_id AS id, ${figures} FROM ${rowsOf(whole, zones, query)} GROUP BY 1
    ), cell AS (
      SELECT ${bucketOf(grain)} AS bucket, r.person_id AS id, ${figures} FROM ${rowsOf(pieces, zones, query)}
        AND r.person_id IN (${topOf(part`grouped`)}) GROUP BY 1, 2
    )
    SELECT 'group' AS part, NULL AS bucket, id::text AS id, ${names} FROM grouped
    UNION ALL ${courseOf(pieces, zones, query, grain)}
    UNION ALL SELECT 'cell', ${wordsOf(part`bucket`)}, id::text, ${names} FROM cell ORDER BY 1, 2, 3`
}

/** Counts of first-token times of the pieces; kept by model and boundary, not by person. */
export function readFirstTokens(
  pieces: UsagePiece[],
  zones: Zones,
  { model, provider, boundary }: UsageQuery,
): Promise<{ bucket: number; n: number }[]> {
  return runPart<{ bucket: number; n: number }>(part`
    SELECT bucket::int AS bucket, sum(n)::float8 AS n
    FROM (${unionOf(pieces.map((piece) => firstTokensOfPiece(piece, zones)))}) r WHERE ${allOf([
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
