import { sql, sqlCount } from '../platform/database/sql'

export interface ThrottleState {
  /** Milliseconds to wait; 0 = go on. */
  waitMs: number
  attempts: number
}

/**
 * Counts one attempt in a window of a minute, and says how long this key must still wait. One round trip. Rounded down:
 * `not_before` is kept in milliseconds, and a rounded-up now is no reason to wait.
 */
export async function countAttempt(key: string): Promise<ThrottleState> {
  const rows = await sql<{ attempts: number; waitMs: number }>`
    INSERT INTO throttle (key, attempts, failures, window_at, not_before, reported_at)
    VALUES (${key}, 1, 0, now(), now(), 'epoch')
    ON CONFLICT (key) DO UPDATE SET
      attempts = CASE WHEN throttle.window_at < now() - interval '1 minute' THEN 1 ELSE throttle.attempts + 1 END,
      window_at = CASE WHEN throttle.window_at < now() - interval '1 minute' THEN now() ELSE throttle.window_at END
    RETURNING attempts, floor(greatest(0, extract(epoch FROM not_before - now()) * 1000))::int AS "waitMs"`
  return rows[0] ?? { waitMs: 0, attempts: 1 }
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
