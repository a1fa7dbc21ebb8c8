import { describe, expect, it } from 'vitest'
import { previewWaitMs } from './preview-pace'

describe('previewWaitMs', () => {
  it('lets the first ones go at once, and spaces those that follow', () => {
    const asked = Array.from({ length: 8 }, (_, index) => index * 500)
    expect(previewWaitMs([], 0)).toBe(0)
    expect(previewWaitMs(asked.slice(0, 7), 3_600)).toBe(0)
    expect(previewWaitMs(asked, 4_000)).toBe(4_500)
    expect(previewWaitMs(asked, 9_000)).toBe(0)
    expect(previewWaitMs(asked, 63_600)).toBe(0)
  })

  it.each([100, 400, 1_000, 3_000])('never asks for 20 in any minute, with a pause every %i ms', (pauseMs) => {
    const asked: number[] = []
    for (let now = 0; now < 600_000; now += pauseMs) if (previewWaitMs(asked, now) === 0) asked.push(now)
    for (const from of asked) expect(asked.filter((at) => at >= from && at < from + 60_000).length).toBeLessThan(20)
  })
})
