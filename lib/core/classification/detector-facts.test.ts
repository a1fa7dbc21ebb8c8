import { describe, expect, it } from 'vitest'
import { findKind } from './catalogue/kinds'
import { detectorFacts } from './detector-facts'
import { createDetectorSet } from './detector-set'

const facts = detectorFacts(createDetectorSet())
const of = (kind: string) => facts.find((one) => one.kind === kind)

describe('detectorFacts', () => {
  it('has one row for each kind that is looked for, all of them kinds of the catalogue', () => {
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(facts.length)
    expect(facts.filter(({ kind }) => findKind(kind) === null)).toEqual([])
  })

  it('shows two examples at the most, and the worst figures of several detectors', () => {
    for (const { match, miss, chance, noise } of facts) {
      expect(Math.max(match.length, miss.length)).toBeLessThanOrEqual(2)
      expect(chance.surest).toBeLessThanOrEqual(chance.leastSure)
      expect(noise).toBeGreaterThanOrEqual(0)
    }
    expect(of('finance.iban')?.match.length).toBe(2)
    expect(of('secret.vendor-token')?.variants).toEqual(expect.arrayContaining(['aws', 'github']))
  })
})
