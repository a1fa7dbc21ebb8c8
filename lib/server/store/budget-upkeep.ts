import type { Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'

/** A window whose counters are not what ledger and reservations say. */
export interface WindowDifference {
  windowId: string
  budgetId: string
  name: string
  startsAt: Date
  spent: number
  ledger: number
  reserved: number
  held: number
}

/** Of budgets in force, windows that are open or ended within five weeks. One statement, so both sides are of one instant. */
export function listWindowDifferences(): Promise<WindowDifference[]> {
  return sql<WindowDifference>`
    SELECT * FROM (
      SELECT w.id AS "windowId", b.id AS "budgetId", b.name, w.starts_at AS "startsAt", w.spent::float8 AS spent,
        budget_spent(b, w.holder_id, w.starts_at, w.ends_at)::float8 AS ledger, w.reserved::float8 AS reserved,
        coalesce((SELECT sum(r.amount) FROM reservation r JOIN attempt a ON a.id = r.attempt_id
          WHERE r.window_id = w.id AND a.ended_at IS NULL), 0)::float8 AS held
      FROM budget_window w JOIN budget b ON b.id = w.budget_id
      WHERE b.state = 'on' AND w.ends_at > now() - interval '35 days') x
    WHERE spent <> ledger OR reserved <> held`
}

/** Makes counters anew from the ledger, and drops what attempts hold that are over. */
export async function rebuildWindows(tx: Transaction, ids: string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM budget_window WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
  await tx.$executeRaw`
    DELETE FROM reservation r WHERE window_id = ANY (${ids}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.id = r.attempt_id AND a.ended_at IS NULL)`
  await tx.$executeRaw`
    UPDATE budget_window w SET spent = budget_spent(b, w.holder_id, w.starts_at, w.ends_at),
      reserved = coalesce((SELECT sum(amount) FROM reservation WHERE window_id = w.id), 0)
    FROM budget b WHERE b.id = w.budget_id AND w.id = ANY (${ids}::uuid[])`
}

/** A window that has passed a share of its limit which nobody was told of yet. */
export interface Crossing {
  budgetId: string
  name: string
  percent: number
  resetsAt: Date
}

/** Takes the crossings of 50, 75, 90 and 100 percent: each is taken once, whoever asks. */
export function takeCrossings(tx: Transaction): Promise<Crossing[]> {
  return tx.$queryRaw<Crossing[]>`
    UPDATE budget_window w SET alerted = x.percent FROM (
      SELECT v.id, b.id AS budget_id, b.name, CASE WHEN v.spent >= b.limit_amount THEN 100
        WHEN v.spent >= b.limit_amount * 0.9 THEN 90 WHEN v.spent >= b.limit_amount * 0.75 THEN 75
        WHEN v.spent >= b.limit_amount * 0.5 THEN 50 ELSE 0 END AS percent
      FROM budget_window v JOIN budget b ON b.id = v.budget_id
      WHERE b.state = 'on' AND v.ends_at > now()
      ORDER BY v.id FOR UPDATE OF v SKIP LOCKED) x
    WHERE w.id = x.id AND w.alerted < x.percent
    RETURNING x.budget_id AS "budgetId", x.name, x.percent::int AS percent, w.ends_at AS "resetsAt"`
}
