import type { UsageFace } from '@/lib/core/usage/face-of'
import type { UsagePiece } from '@/lib/core/usage/plan-range'
import { part, type SqlPart } from '../platform/database/sql-part'

/** Whose days are counted in, and in whose hours the rollups are kept. */
export interface Zones {
  days: string
  hours: string
}

/** What of a rollup is read. */
const columns = part`starts, key_id, attempts, stopped, failed, unknown, refusals, redacted, input_tokens, cache_read_tokens,
  cache_write_tokens, cache_write_1h_tokens, image_input_tokens, audio_input_tokens, output_tokens, reasoning_tokens,
  image_output_tokens, cost_micros, timed_tokens, writing_ms`

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
 * are named one by one, so that only theirs are read.
 */
export function rowsOfPiece(piece: UsagePiece, zones: Zones, face: UsageFace | null): SqlPart {
  const { grain, from, to } = piece
  const zone = grain === 'hour' ? zones.hours : zones.days
  if (grain === 'hour' || face === null)
    return part`SELECT ${columns} FROM usage.rollup
      WHERE grain = ${grain} AND zone = ${zone} AND starts >= ${from}::timestamp AND starts < ${to}::timestamp`
  return part`SELECT ${columns} FROM usage.summary WHERE face = ${face} AND grain = ${grain} AND zone = ${zone}
      AND starts = ANY(ARRAY(${summarizedOf(piece, zones)}))
    UNION ALL SELECT ${columns} FROM usage.rollup
    WHERE grain = ${grain} AND zone = ${zone} AND starts = ANY(ARRAY(${openOf(piece, zones)}))`
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
