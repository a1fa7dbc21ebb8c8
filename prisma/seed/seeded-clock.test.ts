import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededClock } from './seeded-clock'

const start = Date.UTC(2026, 0, 1)

describe('the clock of a story', () => {
  it('stands where it was put, and goes on as time does', () => {
    const clock = seededClock(start)
    const first = clock.nowMs()
    expect(first - start).toBeGreaterThanOrEqual(0)
    expect(first - start).toBeLessThan(60_000)
    expect(clock.nowMs()).toBeGreaterThanOrEqual(first)
  })

  it('never goes back, wherever it is moved, and its durations are those of its days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }), { maxLength: 30 }), (moves) => {
        const clock = seededClock(start)
        for (const move of moves) {
          const [wall, monotonic] = [clock.nowMs(), clock.monotonicMs()]
          clock.moveTo(start + move)
          expect(clock.nowMs()).toBeGreaterThanOrEqual(Math.max(wall, start + move))
          expect(clock.monotonicMs() - monotonic).toBeGreaterThanOrEqual(clock.nowMs() - wall - 60_000)
        }
      }),
    )
  })

  it('is moved on by a sleep instead of lasting as long, and not by one that was called off', async () => {
    const clock = seededClock(start)
    const [before, realBefore] = [clock.nowMs(), performance.now()]
    await clock.sleep(3_600_000)
    expect(clock.nowMs() - before).toBeGreaterThanOrEqual(3_600_000)
    expect(performance.now() - realBefore).toBeLessThan(60_000)
    const after = clock.nowMs()
    await clock.sleep(3_600_000, AbortSignal.abort())
    expect(clock.nowMs() - after).toBeLessThan(3_600_000)
  })
})
