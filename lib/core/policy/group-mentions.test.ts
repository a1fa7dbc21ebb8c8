// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import { describe, expect, it } from 'vitest'
import { policyDocumentSchema } from './document'
import { groupMentions } from './group-mentions'
import { localFirst } from './starters/local-first'

const document = policyDocumentSchema.parse({
  ...localFirst,
  rules: [
    { id: 'legal-at-home', mode: 'enforce', if: { groups: ['legal'] }, then: { cloud: 'block' } },
    { id: 'not-sales', mode: 'shadow', if: { notGroups: ['sales'] }, then: { cloud: 'justify' } },
    { id: 'all', mode: 'enforce', if: { level: 'restricted' }, then: { cloud: 'block' } },
  ],
})

describe('groupMentions', () => {
  it('finds the places that name a group, also to leave it out, each with its sentence', () => {
    expect(groupMentions(document)).toEqual([
      {
        ...{ kind: 'rule', id: 'legal-at-home', mode: 'enforce', groups: ['legal'] },
        sentence: 'When people in legal send anything, cloud is blocked.',
      },
      {
        ...{ kind: 'rule', id: 'not-sales', mode: 'shadow', groups: ['sales'] },
        sentence: 'When people outside sales send anything, cloud asks for a reason.',
      },
    ])
  })

  it('finds none in a policy that names none', () => {
    expect(groupMentions(policyDocumentSchema.parse(localFirst))).toEqual([])
  })
})
