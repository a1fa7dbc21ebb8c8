import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './classify'
import { createDetectorSet } from './detector-set'
import { emptyOrgIndex } from './org-index'

const set = createDetectorSet()

function typesIn(...texts: string[]): string[] {
  const segments = texts.map((text, index) => ({ id: `m${index}`, role: 'user' as const, part: 'text' as const, text }))
  const { findings } = classify({ segments, files: [] }, set, emptyOrgIndex)
  return findings.filter(({ confidence }) => confidence !== 'low').map(({ type }) => type)
}

const matters = [
  'Dear Mr Ambrose, this is a final written warning; further misconduct may lead to dismissal.',
  'Indicative offer for Corvane Mills: 42m cash-free debt-free, exclusivity until May. Nobody outside the deal team knows.',
  'Under embargo until 7 May: revenue up 4 % to £212m, operating profit £18m.',
  'Settlement offer: Corvane Ltd pays $40,000 and both sides drop the proceedings.',
  'Frau Keller, Diagnose Pneumonie, Therapie: Amoxicillin 1000 mg 1-0-1.',
  'CONFIDENTIAL\n\nMinutes of the parking committee.',
]
const followers = [
  'According to its published annual report the group earned a lot.',
  'This is a template with [Name] and [Date] and ____ and ____.',
  'What does "confidential" mean? Explain the difference.',
  'A study for charity research, published yesterday in the news.',
]

describe('matters of a trade', () => {
  it('are found where one message says who and the next says what', () => {
    expect(
      typesIn('A difficult letter to Kenji Bromfield.', 'Two paragraphs.', 'Dismissed for timesheet fraud.'),
    ).toContain('business.personnel')
  })

  it('are not found in either half alone', () => {
    expect(typesIn('A difficult letter to Kenji Bromfield.')).not.toContain('business.personnel')
    expect(typesIn('Dismissed for timesheet fraud.')).not.toContain('business.personnel')
  })

  it('stay found whatever paragraph follows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...matters),
        fc.array(fc.constantFrom(...followers, ...matters), { maxLength: 3 }),
        (text, more) => {
          const after = typesIn([text, ...more].join('\n\n'))
          for (const type of typesIn(text)) expect(after).toContain(type)
        },
      ),
    )
  })
})
