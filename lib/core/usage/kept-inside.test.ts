import { describe, expect, it } from 'vitest'
import { policyDocumentSchema } from '../policy/document'
import { localFirst } from '../policy/starters/local-first'
import { keptInside } from './kept-inside'
import { noUsage } from './usage-figures'
import type { UsageView } from './usage-view'

const document = policyDocumentSchema.parse(localFirst)
const by = (levels: Record<string, { attempts?: number; localAttempts?: number; refusals?: number }>) =>
  ({
    groups: Object.entries(levels).map(([id, now]) => ({ id, name: id, now: { ...noUsage, ...now }, before: null })),
  }) as unknown as UsageView

describe('what stayed inside', () => {
  it('comes with the reason that the matrix gives, highest level first', () => {
    const kept = keptInside(
      by({ internal: { attempts: 9, localAttempts: 7 }, restricted: { attempts: 4, localAttempts: 4, refusals: 1 } }),
      document,
    )
    expect(kept).toEqual([
      { level: 'restricted', attempts: 4, kept: 4, refused: 1, why: 'never goes to the cloud' },
      { level: 'internal', attempts: 9, kept: 7, refused: 0, why: expect.stringContaining('may go anywhere') },
    ])
  })

  it('has a level of which all was refused, and none of which nothing was asked', () => {
    expect(keptInside(by({ restricted: { refusals: 2 }, public: {} }), document)).toMatchObject([
      { level: 'restricted', kept: 0, refused: 2 },
    ])
  })

  it('says so of a level that is no more', () => {
    expect(keptInside(by({ secret: { attempts: 1 } }), document)[0]?.why).toContain('no level of the policy')
  })
})
