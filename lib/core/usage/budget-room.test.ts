import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundCost } from './bound-cost'
import type { BudgetBlock } from './budget-block'
import { capWithin } from './cap-within'

const block = (unit: BudgetBlock['unit'], room: number): BudgetBlock => ({
  ...{ id: 'b', name: 'Team', scope: 'organization', subjectId: null, unit, period: 'month' },
  ...{ resetsAt: '2026-12-01T00:00:00.000Z', reason: 'room', needs: 1, room },
})
const price = { inputMicrosPerMillion: 2_500_000, cachedMicrosPerMillion: 250_000, outputMicrosPerMillion: 10_000_000 }

describe('capWithin', () => {
  it('gives a cap that fits into every budget, and one token more would not', () => {
    const rooms = fc.array(fc.tuple(fc.constantFrom('money' as const, 'tokens' as const), fc.nat(60_000)), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(rooms, fc.nat(5_000), (list, input) => {
        const blocks = list.map(([unit, room]) => block(unit, room))
        const fits = (cap: number) =>
          blocks.every(
            ({ unit, room }) => (unit === 'money' ? (boundCost(input, cap, price, true) ?? 0) : input + cap) <= room,
          )
        const cap = capWithin(blocks, input, 4_096, price)
        if (cap === null) expect(fits(256) && !fits(4_096)).toBe(false)
        else expect([cap >= 256, fits(cap), fits(cap + 1)]).toEqual([true, true, false])
      }),
    )
  })

  it('is nothing where the model has no price, or where too little is left to answer', () => {
    const unpriced = { inputMicrosPerMillion: null, cachedMicrosPerMillion: null, outputMicrosPerMillion: null }
    expect(capWithin([block('money', 1_000_000)], 10, 4_096, unpriced)).toBeNull()
    expect(capWithin([block('tokens', 265)], 10, 4_096, price)).toBeNull()
    expect(capWithin([block('tokens', 266)], 10, 4_096, price)).toBe(256)
    expect(capWithin([block('tokens', 200)], 10, 64, price)).toBeNull()
  })
})

describe('boundCost', () => {
  it('counts input at the dearest class that can occur, and rounds up', () => {
    expect(boundCost(1_000, 100, price, true)).toBe(3_500)
    expect(boundCost(1, 0, { ...price, cachedMicrosPerMillion: 3_000_000 }, true)).toBe(3)
    expect(boundCost(1, 0, price, true)).toBe(3)
    expect(boundCost(1_000, 100, price, false)).toBe(0)
  })
})
