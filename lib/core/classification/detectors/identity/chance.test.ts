import { describe, expect, it } from 'vitest'
import { createView } from '../../view'
import type { IdentityScheme, Shape } from './identity-scheme'
import { identitySchemes } from './identity-schemes'
import { numberDetector } from './number-detector'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'
const samples = 4_000

/** The same numbers on every machine (Lehmer). */
function generator(): (below: number) => number {
  let seed = 20_261
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647
    return Math.floor((seed / 2_147_483_647) * below)
  }
}

function randomValue(shape: Shape, next: (below: number) => number): string {
  let value = ''
  for (let index = 0; index < shape.length; index += 1) {
    const set = (shape.letters >> index) & 1 ? letters : (shape.digits >> index) & 1 ? digits : letters + digits
    value += set.charAt(next(set.length))
  }
  return value
}

function shareOf(scheme: IdentityScheme, shape: Shape, next: (below: number) => number): number {
  let passed = 0
  for (let count = 0; count < samples; count += 1) {
    const value = randomValue(shape, next)
    if (scheme.isValid(value, value)) passed += 1
  }
  return passed / samples
}

describe('the chance of a number', () => {
  it('is at least the share of random values of its form that pass', () => {
    const next = generator()
    for (const scheme of identitySchemes) {
      for (const shape of scheme.shapes) {
        const share = shareOf(scheme, shape, next)
        const spread = 4 * Math.sqrt(Math.max(scheme.chance, 1 / samples) / samples)
        expect(share, `${scheme.kind}:${scheme.country} ${scheme.cues[0]}`).toBeLessThanOrEqual(scheme.chance + spread)
      }
    }
  }, 60_000)

  it('of bare digits never makes more than a candidate of one check digit', () => {
    const next = generator()
    for (let count = 0; count < 300; count += 1) {
      const text = Array.from({ length: 9 }, () => digits.charAt(next(10))).join('')
      const view = createView('raw', text, null, '')
      for (const candidate of numberDetector.scan(view, { start: 0, end: text.length, hits: [] })) {
        expect(candidate.hasContext, text).toBe(false)
        expect((candidate.chance ?? 1) <= 2e-2 && (candidate.noise ?? 100) <= 10, `${candidate.type} ${text}`).toBe(
          false,
        )
      }
    }
  })

  it('covers the identity numbers of more than eighty countries', () => {
    const countries = new Set(
      identitySchemes.filter(({ kind }) => kind.startsWith('identity.')).map(({ country }) => country),
    )
    expect(countries.size).toBeGreaterThan(80)
  })
})
