import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKind } from './catalogue/kinds'
import { classify } from './classify'
import { confidenceOf } from './confidence-of'
import { createDetectorSet, detectorVersion } from './detector-set'
import { emptyOrgIndex } from './org-index'

const set = createDetectorSet()

function kindsIn(text: string): string[] {
  const payload = { segments: [{ id: 's', role: 'user' as const, part: 'text' as const, text }], files: [] }
  const { findings } = classify(payload, set, emptyOrgIndex)
  return findings.filter(({ confidence }) => confidence !== 'low').map(({ type }) => type)
}

function isOfKind(type: string, kind: string): boolean {
  return type.split(':')[0] === kind || (kind === 'network.ip' && type === 'network.private-ip')
}

describe('the catalogue', () => {
  for (const detector of set.detectors) {
    const { kind, id, examples } = detector
    for (const text of examples.match) {
      it(`${id} finds: ${text.slice(0, 60)}`, () => {
        const family = kind.split('.')[0]
        expect(kindsIn(text).filter((type) => isOfKind(type, kind) || type.startsWith(`${family}.`))).not.toEqual([])
      })
    }
    for (const text of examples.miss) {
      it(`${id} leaves alone: ${text.slice(0, 60)}`, () => {
        expect(kindsIn(text).filter((type) => isOfKind(type, kind))).toEqual([])
      })
    }
  }

  it('has a row for the kind of every detector', () => {
    for (const { kind } of set.detectors) expect(findKind(kind), kind).not.toBeNull()
  })

  it('has one version for one catalogue', () => {
    expect(detectorVersion(createDetectorSet())).toBe(detectorVersion(set))
    expect(detectorVersion(set)).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('confidenceOf', () => {
  const at = { type: 't', start: 0, end: 1, evidence: [] }

  it('follows the table of evidence', () => {
    const sure = { chance: 1e-6, noise: 0.1 }
    const checked = { chance: 1e-2, noise: 5 }
    const loose = { chance: 0.1, noise: 100 }
    expect(confidenceOf(sure, at, false)?.confidence).toBe('high')
    expect(confidenceOf(checked, at, false)?.confidence).toBe('medium')
    expect(confidenceOf(checked, { ...at, hasContext: true }, false)?.confidence).toBe('high')
    expect(confidenceOf(checked, at, true)?.confidence).toBe('high')
    expect(confidenceOf(loose, { ...at, hasContext: true }, false)?.confidence).toBe('medium')
    expect(confidenceOf(loose, at, false)?.confidence).toBe('low')
    expect(confidenceOf(loose, { ...at, isContradicted: true }, false)).toBeNull()
    expect(confidenceOf(loose, { ...at, isContradicted: true, hasContext: true }, false)?.confidence).toBe('medium')
    expect(confidenceOf(sure, { ...at, isExample: true }, false)?.confidence).toBe('low')
  })

  it('never falls when context is added', () => {
    const order = ['low', 'medium', 'high']
    const detector = fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), noise: fc.nat(200) })
    const check = fc.property(detector, fc.boolean(), (row, isContradicted) => {
      const without = confidenceOf(row, { ...at, isContradicted }, false)
      const having = confidenceOf(row, { ...at, isContradicted, hasContext: true }, false)
      expect(order.indexOf(having?.confidence ?? '')).toBeGreaterThanOrEqual(order.indexOf(without?.confidence ?? ''))
    })
    fc.assert(check)
  })
})
