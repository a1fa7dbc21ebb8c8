// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePolicy } from './compile-policy'
import type { CompiledPolicy } from './compiled-policy'
import { isCleared } from './is-cleared'
import { localFirst } from './starters/local-first'

function problemsOf(change: Record<string, unknown>): string[] {
  const result = compilePolicy({ ...structuredClone(localFirst), ...change }, 1)
  return 'problems' in result ? result.problems.map(({ path, sentence }) => `${path.join('.')}: ${sentence}`) : []
}

function policy(): CompiledPolicy {
  const result = compilePolicy(localFirst, 1)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.policy
}

describe('compilePolicy', () => {
  it('compiles the starter Local first with three invariants and twelve tests', () => {
    expect(policy().document.invariants).toHaveLength(3)
    expect(policy().document.tests).toHaveLength(12)
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => 'problems' in compilePolicy(value, 1)))
    const circular: Record<string, unknown> = {}
    circular.self = circular
    for (const value of [undefined, null, 1n, circular, () => 1])
      expect(compilePolicy(value, 1)).toHaveProperty('problems')
  })

  it('refuses unknown keys and names the nearest known one', () => {
    expect(problemsOf({ exeptions: [] })).toEqual(['exeptions: Unknown key "exeptions". Did you mean "exceptions"?'])
  })

  it('refuses names that nothing defines', () => {
    const rule = {
      id: 'r',
      mode: 'enforce',
      if: { level: 'secret', findings: [{ of: ['finance.ibam'] }] },
      then: { cloud: 'block' },
    }
    expect(problemsOf({ rules: [rule] })).toEqual([
      'rules.0.if.level: Unknown level "secret".',
      'rules.0.if.findings.0.of.0: Unknown type "finance.ibam".',
    ])
    expect(problemsOf({ base: 'nothing' })).toEqual(['base: Unknown level "nothing".'])
    expect(problemsOf({ rules: [rule, rule] })).toContain('rules.1.id: The id "r" is used twice.')
    expect(problemsOf({ zone: 'Mars/Olympus' })).toEqual(['zone: Unknown time zone "Mars/Olympus".'])
    expect(problemsOf({ rules: [{ ...rule, then: { moon: 'block' } }] })[0]).toContain('Unknown key "moon"')
  })

  it('refuses a matrix with a gap, and one that is freer for what is more sensitive', () => {
    const { restricted, confidential, ...rest } = localFirst.matrix
    expect(problemsOf({ matrix: { ...rest, confidential } })).toEqual([
      'matrix.restricted: The matrix has no row for the level "restricted".',
    ])
    const freer = { ...rest, confidential, restricted: { ...restricted, cloud: 'justify' } }
    expect(problemsOf({ matrix: freer })[0]).toContain('"restricted" is freer at cloud')
  })

  it('refuses an exception that is against an invariant or lowers nothing', () => {
    const exception = { id: 'e', for: ['g'], until: '2030-01-01', owner: 'o', reason: 'r' }
    const against = { ...exception, lowers: { cell: 'restricted', boundary: 'cloud' }, to: 'redact' }
    expect(problemsOf({ exceptions: [against] })[0]).toContain('against the invariant "restricted-stays"')
    const useless = { ...exception, lowers: { cell: 'confidential', boundary: 'cloud' }, to: 'block' }
    expect(problemsOf({ exceptions: [useless] })[0]).toContain('is not lower')
  })

  it('refuses to ignore what could not be read, and what an invariant names', () => {
    expect(problemsOf({ ignore: ['payload.unreadable'] })).toHaveLength(2)
    expect(problemsOf({ ignore: ['health'] })[0]).toContain('The invariant "health-stays" needs findings')
  })

  it('keeps keys like __proto__ inert', () => {
    const text = JSON.stringify(localFirst).replace('"rules":', '"__proto__":{"admin":true},"rules":')
    const result = compilePolicy(JSON.parse(text), 1)
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    if ('policy' in result) expect((result.policy.document as Record<string, unknown>).admin).toBeUndefined()
    const named = problemsOf({ base: 'constructor', lowering: { constructor: 'reason' } })
    expect(named).toContain('base: Unknown level "constructor".')
  })

  it('refuses more than 512 kB', () => {
    expect(problemsOf({ name: 'x'.repeat(600_000) })).toEqual([': The document is larger than 512 kB.'])
  })

  it('counts a missing or unknown clearance as the lowest level, and an unknown level as the highest', () => {
    expect(isCleared(policy(), 'restricted', 'restricted')).toBe(true)
    expect(isCleared(policy(), undefined, 'internal')).toBe(false)
    expect(isCleared(policy(), 'gone', 'public')).toBe(true)
    expect(isCleared(policy(), 'confidential', 'gone')).toBe(false)
  })
})
