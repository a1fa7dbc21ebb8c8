/** Wall clock, milliseconds since the epoch. */
export function nowMs(): number {
  return Date.now()
}

/** Monotonic clock, milliseconds: for durations and deadlines, which must not jump with the wall clock. */
export function monotonicMs(): number {
  return performance.now()
}
