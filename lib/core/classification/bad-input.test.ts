import { describe, expect, it } from 'vitest'
import { compilePolicy } from '../policy/compile-policy'
import { localFirst } from '../policy/starters/local-first'
import { classify } from './classify'
import type { Detector } from './detector'
import { createDetectorSet } from './detector-set'
import { createKeywordIndex } from './keyword-index'
import { levelOf } from './level-of'
import { emptyOrgIndex } from './org-index'
import { summarize } from './summarize'

const set = createDetectorSet()
const compiled = compilePolicy(localFirst, 1)
if ('problems' in compiled) throw new Error('Local first does not compile')
const { table } = compiled.policy

const find = (text: string, detectors = set) =>
  classify({ segments: [{ id: 's', role: 'user', part: 'text', text }], files: [] }, detectors, emptyOrgIndex).findings
const card = 'card 4539 1488 0343 6467'

/** The rows of classification.md section 14 that concern text. */
describe('bad input', { timeout: 60_000 }, () => {
  it.each([
    ['lone surrogates', '\ud800 ', ' \udc00'],
    ['NUL', '\0\0 ', ' \0'],
    ['bytes that were no UTF-8', '\ufffd\ufffd ', ' \ufffd'],
    ['overrides of direction', '\u202e\u2066 ', ' \u2069\u202c'],
    ['control characters', '\u0001\u001b[31m ', ' \u001b[0m\u007f'],
    ['private use and unassigned', '\ue000\u{e0fff} ', ' \u{10ffff}'],
    ['ten thousand marks on one letter', `e${'\u0301'.repeat(10_000)} `, ''],
    ['a megabyte without a blank', `${'x'.repeat(1_000_000)} `, ''],
    ['a megabyte of one line of digits', `${'1234567'.repeat(140_000)} `, ''],
    ['a hundred thousand line breaks', '\n'.repeat(100_000), ''],
    ['deep brackets', '('.repeat(100_000), ')'],
  ])('%s: read, and what stands beside is found', (_, before, after) => {
    const types = find(`${before}${card}${after}`).map(({ type }) => type)
    expect(types).toContain('finance.payment-card')
  })

  const broken = (scan: Detector['scan']): typeof set => {
    const detector = { ...{ id: 'test.broken', kind: 'secret.jwt', chance: 1, noise: 1, keywords: [] }, scan }
    const detectors = [{ ...detector, examples: { match: [], miss: [] } }, ...set.detectors]
    return { detectors, keywords: createKeywordIndex(detectors), version: 'x' }
  }

  it.each<[string, Detector['scan']]>([
    [
      'throws',
      () => {
        throw new Error('text that must not be shown')
      },
    ],
    [
      'never ends',
      function* () {
        for (;;) yield { type: 'secret.jwt', start: 0, end: 1, evidence: [] }
      },
    ],
  ])('a detector that %s counts as the highest level; what the others found is kept', (_, scan) => {
    const findings = find(card, broken(scan))
    const types = findings.map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['payload.unreadable:test-broken', 'finance.payment-card']))
    expect(levelOf(summarize(findings), table).level).toBe('restricted')
    expect(JSON.stringify(findings)).not.toContain('must not be shown')
  })
})
