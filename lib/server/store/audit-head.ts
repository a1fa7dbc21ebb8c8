import { nowMs } from '../platform/clock'
import { sql } from '../platform/database/sql'
import { newId } from '../platform/id'
import { shared } from '../platform/registry'

interface Counted {
  /** Events below this id are counted, and none is added there any more. */
  below: string
  count: number
}

/** No transaction lasts so long; a clock of another instance may lag behind by as much. */
const settledAfterMs = 120_000

/** All events, counted exactly: what is old is counted once, and remembered. */
async function countAll(): Promise<number> {
  const held = shared<Counted>('audit-count', () => ({ below: '00000000-0000-0000-0000-000000000000', count: 0 }))
  const { below, count } = held
  const next = `${newId(nowMs() - settledAfterMs).slice(0, 13)}-0000-0000-000000000000`
  const rows = await sql<{ old: number; young: number }>`
    SELECT count(*) FILTER (WHERE id < ${next}::uuid)::float8 AS old,
      count(*) FILTER (WHERE id >= ${next}::uuid)::float8 AS young
    FROM audit.event WHERE id >= ${below}::uuid`
  const { old = 0, young = 0 } = rows[0] ?? {}
  if (next > below) Object.assign(held, { below: next, count: count + old })
  return count + old + young
}

/** Size and span of the log, and whether the database writes it to the disk before it answers. */
export async function readLogHead() {
  const [count, rows] = await Promise.all([
    countAll(),
    sql<{ first: Date | null; last: Date | null; flushed: boolean }>`
      SELECT (SELECT ts FROM audit.event ORDER BY id LIMIT 1) AS first,
        (SELECT ts FROM audit.event ORDER BY id DESC LIMIT 1) AS last,
        current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on' AS flushed`,
  ])
  const { first = null, last = null, flushed = false } = rows[0] ?? {}
  return { count, firstAt: first?.toISOString() ?? null, lastAt: last?.toISOString() ?? null, flushed }
}
