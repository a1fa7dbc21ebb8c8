import { describe, expect, it } from 'vitest'
import { seededChance } from './chance'
import { planTraffic } from './plan-traffic'

const dayMs = 86_400_000
const friday = Date.UTC(2026, 10, 20, 3, 30)

describe('the traffic of a story', () => {
  it('is the same each time, and another with another seed', () => {
    expect(planTraffic(friday, 60, seededChance(1))).toEqual(planTraffic(friday, 60, seededChance(1)))
    expect(planTraffic(friday, 60, seededChance(1))).not.toEqual(planTraffic(friday, 60, seededChance(2)))
  })

  it('comes in order, from sixty days ago until just now, whatever the hour is', () => {
    for (let hour = 0; hour < 24; hour++) {
      const now = friday + hour * 3_600_000
      const times = planTraffic(now, 60, seededChance(hour)).map(({ atMs }) => atMs)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.at(-1)).toBeLessThan(now)
      expect(times.at(-1)).toBeGreaterThan(now - 3_600_000)
      expect(times[0]).toBeLessThan(now - 55 * dayMs)
    }
  })

  it('is busier on a working day than at a weekend, and asks follow-ups after their question', () => {
    const turns = planTraffic(friday, 60, seededChance(3))
    const isWeekend = (ms: number) => [0, 6].includes(new Date(ms).getUTCDay())
    expect(turns.filter(({ atMs }) => isWeekend(atMs)).length * 4).toBeLessThan(turns.length)
    const opened = new Set<number>()
    for (const { conversation, question } of turns) {
      if (!opened.has(conversation)) expect(question.text.length).toBeGreaterThan(30)
      opened.add(conversation)
    }
  })
})
