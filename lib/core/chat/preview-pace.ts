/**
 * How long to wait before the next preview is asked for, so that writing without end stays below what the server takes (20 a
 * minute, security.md §7): the first ones at once, then one in five seconds. `asked`: the times of those before, in order.
 */
export function previewWaitMs(asked: readonly number[], nowMs: number): number {
  const recent = asked.filter((at) => nowMs - at < minuteMs)
  const last = recent.at(-1)
  if (last === undefined || recent.length < atOnce) return 0
  const gap = last + gapMs - nowMs
  const room = recent.length < mostInMinute ? 0 : (recent.at(-mostInMinute) ?? 0) + minuteMs - nowMs
  return Math.max(0, gap, room)
}

const minuteMs = 60_000
const atOnce = 8
const gapMs = 5_000
const mostInMinute = 19
