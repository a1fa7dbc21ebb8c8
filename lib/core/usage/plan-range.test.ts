import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileOf } from './percentile-of'
import { planRange } from './plan-range'
import { usageQuerySchema } from './usage-query'

const plan = (query: object, now: string, zone = 'Europe/Berlin') =>
  planRange(usageQuerySchema.parse(query), Date.parse(now), zone)

describe('planRange', () => {
  it.each([
    ['7d', '2026-11-22T23:30:00Z', '2026-11-17', '2026-11-24'],
    ['30d', '2026-11-22T12:00:00Z', '2026-10-24', '2026-11-23'],
    ['month', '2026-11-22T12:00:00Z', '2026-11-01', '2026-11-23'],
    ['last-month', '2026-01-15T12:00:00Z', '2025-12-01', '2026-01-01'],
    ['quarter', '2026-11-22T12:00:00Z', '2026-10-01', '2026-11-23'],
  ])('reads for %s at %s the local days from %s until before %s', (range, now, from, to) => {
    expect(plan({ range }, now).pieces).toEqual([{ grain: 'day', from, to }])
  })

  it('compares a running period with the part of the one before that had elapsed by then', () => {
    expect(plan({ range: '7d' }, '2026-11-22T12:00:00Z').before).toEqual([
      { grain: 'day', from: '2026-11-09', to: '2026-11-15' },
      { grain: 'hour', from: '2026-11-14T23:00:00', to: '2026-11-15T12:00:00' },
    ])
    expect(plan({ range: 'month' }, '2026-11-01T10:00:00Z').before).toEqual([
      { grain: 'hour', from: '2026-09-30T22:00:00', to: '2026-10-01T09:00:00' },
    ])
  })

  it('compares a period that is over with a whole one', () => {
    const { before } = plan({ range: 'custom', from: '2026-03-10', to: '2026-03-11' }, '2026-11-22T12:00:00Z')
    expect(before).toEqual([
      { grain: 'day', from: '2026-03-08', to: '2026-03-09' },
      { grain: 'hour', from: '2026-03-08T23:00:00', to: '2026-03-09T23:00:00' },
    ])
  })

  it('reads a long range by whole months and the days of broken ones', () => {
    const { grain, pieces } = plan({ range: 'custom', from: '2026-01-15', to: '2026-06-10' }, '2026-11-22T12:00:00Z')
    expect(grain).toBe('month')
    expect(pieces).toEqual([
      { grain: 'day', from: '2026-01-15', to: '2026-02-01' },
      { grain: 'month', from: '2026-02-01', to: '2026-06-01' },
      { grain: 'day', from: '2026-06-01', to: '2026-06-11' },
    ])
  })

  it('covers each day of a range once, whatever the grain, and shows no bucket of the future', () => {
    const day = fc.integer({ min: 20_000, max: 21_000 })
    const grain = fc.constantFrom('day', 'week', 'month')
    const date = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 365 }), grain, (first, length, by) => {
        const query = { range: 'custom', from: date(first), to: date(first + length), grain: by }
        const { pieces, buckets } = plan(query, '2026-11-22T12:00:00Z', 'America/New_York')
        expect(pieces[0]?.from).toBe(date(first))
        expect(pieces.at(-1)?.to).toBe(date(first + length + 1))
        for (const [at, piece] of pieces.entries()) if (at > 0) expect(piece.from).toBe(pieces[at - 1]?.to)
        expect(buckets.every((at) => at <= '2026-11-22T12:00:00')).toBe(true)
        expect(new Set(buckets).size).toBe(buckets.length)
      }),
    )
  })

  it('shows 24 hours as 24 buckets, also where hours begin at half past', () => {
    const { buckets, pieces } = plan({ range: '24h' }, '2026-11-22T12:10:00Z', 'Asia/Kolkata')
    expect(buckets).toHaveLength(24)
    expect(buckets.at(-1)).toBe('2026-11-22T11:30:00')
    expect(pieces).toEqual([{ grain: 'hour', from: '2026-11-21T12:30:00', to: '2026-11-22T12:30:00' }])
  })
})

describe('percentileOf', () => {
  it('is within five percent of the true value, and silent below thirty samples', () => {
    const many = fc.array(fc.integer({ min: 10, max: 60_000 }), { minLength: 30, maxLength: 200 })
    fc.assert(
      fc.property(many, fc.constantFrom(0.5, 0.95), (times, share) => {
        const histogram = times.map((ms) => ({ bucket: Math.floor(Math.log(ms) / Math.log(1.1) + 1e-9), n: 1 }))
        const exact = [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0
        expect(Math.abs((percentileOf(histogram, share) ?? 0) - exact)).toBeLessThanOrEqual(exact * 0.05 + 1)
      }),
    )
    expect(percentileOf([{ bucket: 40, n: 29 }], 0.5)).toBeNull()
  })
})
