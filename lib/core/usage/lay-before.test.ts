import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layBefore } from './lay-before'
import { planRange } from './plan-range'
import { noUsage } from './usage-figures'
import { usageQuerySchema } from './usage-query'

const now = Date.parse('2026-03-30T12:00:00Z')
const plan = (query: object, zone = 'Europe/Berlin') => planRange(usageQuerySchema.parse(query), now, zone)
const used = (at: string, attempts: number) => ({ at, figures: { ...noUsage, attempts } })
const counts = (laid: ReturnType<typeof layBefore>) => laid.map((one) => one?.attempts ?? null)

describe('layBefore', () => {
  it('lays the first day over the first, and knows that nothing happened on the others', () => {
    const laid = layBefore(plan({ range: '7d' }), [used('2026-03-17T00:00:00', 2), used('2026-03-23T00:00:00', 5)])
    expect(counts(laid)).toEqual([2, 0, 0, 0, 0, 0, 5])
  })

  it('leaves a gap where the month before was shorter, and stops before this one begins', () => {
    const range = plan({ range: 'month' })
    expect(range.before?.at(-1)?.to).toBe('2026-02-28T23:00:00')
    const laid = counts(layBefore(range, [used('2026-02-28T00:00:00', 3)]))
    expect(laid).toHaveLength(30)
    expect(laid.slice(26)).toEqual([0, 3, null, null])
  })

  it('lays hour over hour', () => {
    const laid = counts(
      layBefore(plan({ range: '24h' }), [used('2026-03-28T13:00:00', 1), used('2026-03-29T12:00:00', 4)]),
    )
    expect([laid.length, laid[0], laid.at(-1)]).toEqual([24, 1, 4])
  })

  it('loses and doubles nothing, whatever the range, the grain and the zone', () => {
    const grain = fc.constantFrom('hour', 'day', 'week', 'month')
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia')
    const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 20_500 }),
        fc.integer({ min: 0, max: 40 }),
        grain,
        zone,
        (...given) => {
          const [first, length, by, place] = given
          const range = plan({ range: 'custom', from: date(first), to: date(first + length), grain: by }, place)
          if (range.buckets.length === 0) return
          const days = Array.from({ length: length + 1 }, (_, at) =>
            used(`${date(first - length - 1 + at)}T00:00:00`, at + 1),
          )
          const laid = counts(layBefore(range, days))
          expect(laid).toHaveLength(range.buckets.length)
          expect(laid.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(((length + 1) * (length + 2)) / 2)
        },
      ),
    )
  })
})
