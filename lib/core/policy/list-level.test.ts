// biome-ignore-all lint/suspicious/noThenProperty: `then` is the word of the document's format.
import { describe, expect, it } from 'vitest'
import { type PolicyDocumentInput, policyDocumentSchema } from './document'
import { levelOfType, listsNamedIn, namedLevel, withTypeLevel } from './list-level'
import { localFirst } from './starters/local-first'

const made = (change: Partial<PolicyDocumentInput> = {}) => policyDocumentSchema.parse({ ...localFirst, ...change })
const document = made()
const type = 'org.term:projects'

describe("a list's level", () => {
  it("is what the policy's row for all lists gives, until a row names the list", () => {
    expect(levelOfType(document, type)).toBe('confidential')
    const named = withTypeLevel(document, type, 'restricted')
    expect([namedLevel(named, type), levelOfType(named, type)]).toEqual(['restricted', 'restricted'])
    expect(levelOfType(named, 'org.term:others')).toBe('confidential')
  })

  it('may be lower than the default where no other row speaks for all lists', () => {
    const levels = localFirst.levels.map(({ id, name, colour }) => ({ id, name, colour }))
    const plain = made({ levels })
    expect(levelOfType(plain, type)).toBe('confidential')
    expect(levelOfType(withTypeLevel(plain, type, 'internal'), type)).toBe('internal')
    expect(levelOfType(withTypeLevel(document, type, 'internal'), type), 'held by the row for all').toBe('confidential')
  })

  it('is named once, and leaves no trace when it is taken back', () => {
    const twice = withTypeLevel(withTypeLevel(document, type, 'restricted'), type, 'confidential')
    expect(namedLevel(twice, type)).toBe('confidential')
    expect(withTypeLevel(twice, type, null)).toEqual(document)
  })
})

describe('listsNamedIn', () => {
  it('finds every place that names a list', () => {
    const everywhere = made({
      ignore: ['org.term:a'],
      levels: [
        ...localFirst.levels.slice(0, 3),
        { id: 'restricted', name: 'R', colour: 'red', when: [{ of: ['org.term:b'] }] },
      ],
      rules: [{ id: 'r', mode: 'off', if: { findings: [{ of: ['code', 'org.term:c'] }] }, then: { cloud: 'block' } }],
    })
    expect(listsNamedIn(everywhere).map(({ slug, path }) => `${slug} ${path.join('.')}`)).toEqual([
      'b levels.3.when.0.of.0',
      'a ignore.0',
      'c rules.0.if.findings.0.of.1',
    ])
  })
})
