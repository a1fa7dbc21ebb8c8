import { describe, expect, it } from 'vitest'
import { defaultRequestsPerMinute, generalLimit, limitOf, type RateLimit, rateLimits } from './rate-limits'

const names = Object.keys(rateLimits) as RateLimit[]

describe('rate limits', () => {
  it('are those of the specification where nobody set another', () => {
    const limits = Object.fromEntries(names.map((name) => [name, limitOf(name, defaultRequestsPerMinute)]))
    expect(limits).toEqual({
      change: 60,
      read: 600,
      search: 120,
      preview: 20,
      upload: 30,
      invitation: 30,
      connectionTest: 10,
    })
  })

  it('rise and fall together with the setting, and never close a door altogether', () => {
    for (const name of names) {
      expect(limitOf(name, 6_000)).toBe(limitOf(name, 60) * 100)
      expect(limitOf(name, 1)).toBeGreaterThanOrEqual(1)
    }
  })

  it.each([
    ['GET', 'read'],
    ['HEAD', 'read'],
    ['POST', 'change'],
    ['DELETE', 'change'],
    ['PROPFIND', 'change'],
  ] as const)('count %s as a %s', (method, expected) => {
    expect(generalLimit(method)).toBe(expected)
  })
})
