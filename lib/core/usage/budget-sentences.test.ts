import { describe, expect, it } from 'vitest'
import type { BudgetBlock } from './budget-block'
import { budgetFailure, insteadSentence, resetWords, shorterSentence } from './budget-sentences'

const block: BudgetBlock = {
  ...{ id: 'b', name: 'Marketing', scope: 'group', subjectId: 'g', unit: 'money', period: 'month' },
  ...{ resetsAt: '2026-11-30T23:00:00.000Z', reason: 'room', needs: 42_000, room: 7_000_000 },
}

describe('what a person reads of a budget', () => {
  it('names budget, whom it is for, period, what the request may take, and when it resets on the organization’s clock', () => {
    const { sentence, nextStep } = budgetFailure([block], 'Europe/Berlin')
    expect(sentence).toBe(
      'There is no room left in the monthly budget “Marketing” for your team for this request, which may take up to $0.0420. Nothing was sent.',
    )
    expect(nextStep).toMatch(/^It resets on 1 Dec 2026, 00:00 \(Europe\/Berlin\)\./)
  })

  it('never holds what is left or spent of a budget', () => {
    const said = JSON.stringify([
      budgetFailure([block], 'UTC'),
      insteadSentence([block], true, 'UTC'),
      shorterSentence([block], 300),
    ])
    expect(said).not.toContain('7.00')
  })

  it('puts the one that resets last first, and a missing price only where nothing else stands in the way', () => {
    const later = { ...block, name: 'Year’s end', resetsAt: '2027-01-01T00:00:00.000Z' }
    const unpriced: BudgetBlock = { ...later, name: 'Unpriced', reason: 'unpriced', needs: null }
    expect(budgetFailure([block, later, unpriced], 'UTC').sentence).toContain('“Year’s end”')
    expect(budgetFailure([unpriced], 'UTC').sentence).toMatch(/^The model has no price/)
  })

  it('says of a substitute whether it stayed in-house', () => {
    expect(insteadSentence([block], true, 'UTC')).toMatch(/answered in-house instead\.$/)
    expect(insteadSentence([block], false, 'UTC')).toMatch(/another model answered instead\.$/)
    expect(shorterSentence([block], 300)).toMatch(/at most 300 tokens\.$/)
  })

  it.each([
    ['UTC', '30 Nov 2026, 23:00 (UTC)'],
    ['Asia/Kathmandu', '1 Dec 2026, 04:45 (Asia/Kathmandu)'],
  ])('tells instants in %s as %s', (zone, words) => {
    expect(resetWords(block.resetsAt, zone)).toBe(words)
  })
})
