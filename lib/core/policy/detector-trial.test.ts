import { describe, expect, it } from 'vitest'
import type { Finding } from '../classification/finding'
import { viewDetectorTrial } from './detector-trial'
import { policyDocumentSchema } from './document'
import { withIgnored, withKindRows } from './edit-detectors'
import { localFirst } from './starters/local-first'
import { takeOutOfRows } from './take-out-of-rows'

const made = policyDocumentSchema.parse(localFirst)
const finding = (type: string, start: number, change: Partial<Finding> = {}): Finding => ({
  ...{ type, segment: 'text', start, end: start + 5, value: start, record: 0, confidence: 'high', detector: type },
  ...{ views: ['raw' as const], evidence: [{ code: 'checksum' }] },
  ...change,
})
const found = [
  finding('network.ip', 40),
  finding('finance.iban', 0, { value: 1 }),
  finding('finance.iban', 20, { value: 1, confidence: 'medium' }),
  finding('contact.phone', 60, { confidence: 'low' }),
]

describe('viewDetectorTrial', () => {
  it('says the level, why, and what each value did, in order of the text', () => {
    const trial = viewDetectorTrial(made, found)
    expect(trial.level).toMatchObject({ id: 'confidential', rank: 3, of: 4 })
    expect(trial.sentence).toBe('Confidential because of an IBAN.')
    expect(trial.findings.map(({ type, effect }) => [type, effect])).toEqual([
      ['finance.iban', 'gives'],
      ['network.ip', 'counts'],
      ['contact.phone', 'candidate'],
    ])
    expect(trial.findings[0]).toMatchObject({
      label: 'an IBAN',
      confidence: 'high',
      evidence: ['the check digit holds'],
      places: [
        { start: 0, end: 5 },
        { start: 20, end: 25 },
      ],
    })
  })

  it('follows the draft: a kind that is off, and a threshold that is not met', () => {
    expect(viewDetectorTrial(withIgnored(made, 'finance.iban', true), found)).toMatchObject({
      level: { id: 'internal' },
      sentence: 'Internal: nothing that was found gives more than a text has anyway.',
      findings: [{ effect: 'off' }, {}, {}],
    })
    const alone = takeOutOfRows(made, 'finance.iban') ?? made
    const threshold = withKindRows(alone, 'finance.iban', [{ level: 'restricted', confidence: 'high', count: 2 }])
    expect(viewDetectorTrial(threshold, found).findings[0]).toMatchObject({ effect: 'counts' })
    expect(viewDetectorTrial(threshold, [...found, finding('finance.iban', 80)]).level.id).toBe('restricted')
  })

  it('shows the first of very many, and how many there are', () => {
    const many = Array.from({ length: 300 }, (_, index) => finding('contact.email', index * 6))
    const trial = viewDetectorTrial(made, many)
    expect([trial.findings.length, trial.total]).toEqual([200, 300])
    expect(viewDetectorTrial(made, []).sentence).toBe('Internal: nothing was found.')
  })
})
