import type { UsageFace } from '@/lib/core/usage/face-of'
import type { UsagePiece } from '@/lib/core/usage/plan-range'
import { part, type SqlPart } from '../platform/database/sql-part'

/** Whose days are counted in, and in whose hours the rollups are kept. */
export interface Zones {
  days: string
  hours: string
}

/** What of a rollup is read, and of its key. */
const columns = part`r.starts, r.attempts, r.stopped, r.failed, r.unknown, r.refusals, r.redacted, r.input_tokens,
  r.cache_read_tokens, r.cache_write_tokens, r.cache_write_1h_tokens, r.image_input_tokens, r.audio_input_tokens,
  r.output_tokens, r.reasoning_tokens, r.image_output_tokens, r.cost_micros, r.timed_tokens, r.writing_ms,
  k.person_id, k.group_id, k.provider_id, k.model_id, k.boundary, k.level, k.purpose, k.usage_source, k.cost_source`

/** Days or months of a piece whose summaries hold, and those that must be read by their parts. */
const summarizedOf = ({ grain, from, to }: UsagePiece, zones: Zones) =>
  part`SELECT starts FROM usage.summarized WHERE grain = ${grain} AND zone = ${zones.days}
    AND starts >= ${from}::timestamp AND starts < ${to}::timestamp`

function openOf(piece: UsagePiece, zones: Zones): SqlPart {
  const length = part`${`1 ${piece.grain}`}::interval`
  return part`SELECT generate_series(${piece.from}::timestamp, ${piece.to}::timestamp - ${length}, ${length})
    EXCEPT ${summarizedOf(piece, zones)}`
}

/**
 * The rows of one piece: of what is over from its summaries, where one face is enough; the rest from the rollups. Periods
 * are named one by one, so that only theirs are read (OFFSET 0: one after the other, or PostgreSQL would read all months
 * to find that none is wanted).
 */
export function rowsOfPiece(piece: UsagePiece, zones: Zones, face: UsageFace | null): SqlPart {
  const { grain, from, to } = piece
  const zone = grain === 'hour' ? zones.hours : zones.days
  if (grain === 'hour' || face === null)
    return part`SELECT ${columns} FROM usage.rollup r JOIN usage.key k ON k.id = r.key_id
      WHERE r.grain = ${grain} AND r.zone = ${zone} AND r.starts >= ${from}::timestamp AND r.starts < ${to}::timestamp`
  return part`SELECT ${columns} FROM usage.summary r JOIN usage.summary_key k ON k.id = r.key_id
      WHERE r.face = ${face} AND r.grain = ${grain} AND r.zone = ${zone}
        AND r.starts = ANY(ARRAY(${summarizedOf(piece, zones)}))
    UNION ALL SELECT ${columns} FROM (${openOf(piece, zones)}) AS open (starts) CROSS JOIN LATERAL (
      SELECT * FROM usage.rollup WHERE grain = ${grain} AND zone = ${zone} AND starts = open.starts OFFSET 0) r
    JOIN usage.key k ON k.id = r.key_id`
}

/** First-token times of one piece: from summaries what is over, and the rest by its hours. */
export function firstTokensOfPiece(piece: UsagePiece, zones: Zones): SqlPart {
  const { grain, from, to } = piece
  if (grain === 'hour')
    return part`SELECT model_id, provider_id, boundary, bucket, n FROM usage.latency
      WHERE starts >= ${from}::timestamp AND starts < ${to}::timestamp`
  return part`SELECT model_id, provider_id, boundary, bucket, n FROM usage.latency_summary
      WHERE grain = ${grain} AND zone = ${zones.days} AND starts = ANY(ARRAY(${summarizedOf(piece, zones)}))
    UNION ALL SELECT l.model_id, l.provider_id, l.boundary, l.bucket, l.n
    FROM (${openOf(piece, zones)}) AS open (starts)
    CROSS JOIN LATERAL usage.hours_of(${grain}, ${zones.days}, open.starts) h
    JOIN usage.latency l ON l.starts >= h.first AND l.starts < h.past`
}
