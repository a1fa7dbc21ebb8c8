import { describe, expect, it } from 'vitest'
import type { BudgetView } from '@/lib/core/usage/budget-view'
import { noUsage } from '@/lib/core/usage/usage-figures'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { mattersOf } from './matters'

const owner = { role: 'owner', console: ['home', 'usage', 'providers', 'people', 'policy', 'audit'] } as const
const auditor = { role: 'auditor', console: ['home', 'usage', 'policy', 'audit'] } as const
type Given = Parameters<typeof mattersOf>[0]
const morning = (change: Partial<Given> = {}, total = {}): Given => ({
  usage: { total: { ...noUsage, ...total }, query: usageQuerySchema.parse({ range: '7d' }) },
  policy: { isReadable: true, draft: null },
  budgets: { budgets: [] },
  log: { flushed: true },
  ...change,
})
const sentences = (given: Given, who: typeof owner | typeof auditor = owner) =>
  mattersOf(given, { role: who.role, console: [...who.console] }).map(({ sentence }) => sentence)

describe('what needs somebody', () => {
  it('is nothing on an ordinary day, a failure now and then included', () => {
    expect(sentences(morning({}, { attempts: 100, failed: 10 }))).toEqual([])
    expect(sentences(morning())).toEqual([])
  })

  it('names what does not work before what only waits', () => {
    const draft = { diff: { changes: [], effect: 'tighter' as const }, savedBy: 'Tom' }
    const given = morning({ policy: { isReadable: false, draft: draft as never } }, { attempts: 4, failed: 2 })
    expect(sentences(given)).toEqual([
      expect.stringContaining('No policy is in force'),
      '2 requests of 4 failed.',
      expect.stringContaining('A draft of the policy waits'),
    ])
  })

  it('says of a database that does not flush to those who read the log, and to nobody else', () => {
    expect(sentences(morning({ log: { flushed: false } }))).toHaveLength(1)
    expect(sentences(morning({ log: null }))).toEqual([])
  })

  it('names a budget that is used up, nearly so, or will be, and no other', () => {
    const budget = (share: number, more = {}) =>
      ({ id: 'b', name: 'Team', share, hard: true, forecast: { kind: 'early', days: 3 }, ...more }) as BudgetView
    const of = (...budgets: BudgetView[]) => sentences(morning({ budgets: { budgets } }))
    expect(of(budget(0.5), budget(0.89))).toEqual([])
    expect(of(budget(0.92))).toEqual(['The budget Team is nearly used up.'])
    expect(of(budget(1))).toEqual(['The budget Team is used up; paid models are stopped by it.'])
    expect(of(budget(1.2, { hard: false }))).toEqual(['The budget Team is used up; it only tells.'])
    const forecast = { kind: 'forecast', expected: 2, low: 1, high: 3, exceedsOn: '24 Nov' }
    expect(of(budget(0.4, { forecast }))).toEqual(['The budget Team will be used up on 24 Nov.'])
  })

  it('sends each role only where it may go', () => {
    const unpriced = morning({}, { attempts: 1, unpricedAttempts: 1 })
    expect(mattersOf(unpriced, { role: 'owner', console: [...owner.console] })[0]?.href).toBe('/console/providers')
    expect(mattersOf(unpriced, { role: 'auditor', console: [...auditor.console] })[0]?.href).toBe(
      '/console/usage/spend',
    )
  })
})
