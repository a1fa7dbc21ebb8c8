import { sql, sqlCount } from '../platform/database/sql'

/** A counter after one more attempt. */
export interface Counted {
  attempts: number
  /** Milliseconds that failures make this key wait; 0 = go on. */
  waitMs: number
  /** Milliseconds until the window of a minute ends. */
  leftMs: number
}

/** Counts one attempt for each key, and answers in their order. One round trip. */
export function countAttempts(keys: string[]): Promise<Counted[]> {
  return sql<Counted>`
    SELECT counted.attempts, counted.wait_ms AS "waitMs", counted.left_ms AS "leftMs"
    FROM unnest(${keys}::text[]) WITH ORDINALITY AS given(key, place), LATERAL count_attempt(given.key) AS counted
    ORDER BY given.place`
}

/** From the third failure on the wait doubles: 1 s, 2 s, 4 s … 15 min. It throttles and never locks. */
export async function countFailure(key: string): Promise<void> {
  await sqlCount`
    UPDATE throttle SET failures = failures + 1,
      not_before = now() + make_interval(secs => least(900, power(2, greatest(0, least(failures, 12) - 2))))
        * (CASE WHEN failures >= 2 THEN 1 ELSE 0 END)
    WHERE key = ${key}`
}

export async function clearFailures(key: string): Promise<void> {
  await sqlCount`UPDATE throttle SET failures = 0, not_before = now() WHERE key = ${key}`
}

/** True once a minute for a key: throttled attempts are one event a minute, with their count. */
export async function shouldReport(key: string): Promise<boolean> {
  const count = await sqlCount`
    UPDATE throttle SET reported_at = now() WHERE key = ${key} AND reported_at < now() - interval '1 minute'`
  return count > 0
}

/** Counters that nobody added to for a while; failures are remembered for a day. */
export async function pruneThrottle(): Promise<void> {
  await sqlCount`
    DELETE FROM throttle WHERE window_at < now() - CASE WHEN failures = 0 THEN interval '5 minutes' ELSE interval '1 day' END`
}
