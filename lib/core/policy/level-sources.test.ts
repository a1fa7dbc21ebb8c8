import { describe, expect, it } from 'vitest'
import { policyDocumentSchema } from './document'
import { levelSources } from './level-sources'
import { localFirst } from './starters/local-first'

const document = policyDocumentSchema.parse(localFirst)

describe('levelSources', () => {
  it('says what the policy itself counts as a level, and what is counted so by default', () => {
    const { own, byDefault, isBase } = levelSources(document, 'confidential')
    expect(own[1]).toBe('At least 10 × contact data.')
    expect(own[3]).toBe('A name beside contact data, an identity number or health data.')
    expect(byDefault).toContain('An IBAN.')
    expect(isBase).toBe(false)
  })

  it('names a kind under one level: the policy takes it from the defaults by naming it', () => {
    const { own, byDefault } = levelSources(document, 'restricted')
    expect(own.join(' ')).toContain('a payment card number')
    expect(byDefault).not.toContain('A payment card number.')
    expect(byDefault).toContain('Something that could not be read.')
  })

  it('says which level a text has in which nothing was found, and that nothing gives another', () => {
    expect(levelSources(document, 'internal').isBase).toBe(true)
    expect(levelSources(document, 'public')).toEqual({ isBase: false, own: [], byDefault: [] })
  })
})
