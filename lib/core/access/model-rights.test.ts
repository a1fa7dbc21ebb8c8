import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedModels } from '../routing/allowed-models'
import type { Candidate } from '../routing/candidate'
import { modelRights } from './model-rights'

const groups = [
  { id: 'g1', name: 'Legal' },
  { id: 'g2', name: 'Sales' },
  { id: 'g3', name: 'Research' },
]
const level = (id: string) => ({ id, name: id, rank: 1, of: 4, colour: 'grey' })
const model = (name: string, more: Partial<Candidate>): Candidate => ({
  ...{ modelId: name, modelName: name, modelVersion: 1, providerId: 'p', providerName: 'gpu-a', providerVersion: 1 },
  ...{ practice: false, boundary: 'local', clearance: 'restricted', state: 'healthy', enabled: true, suspended: false },
  ...{ visibleTo: 'everyone', path: 'both', tier: 3, contextTokens: null, maxOutputTokens: null },
  abilities: { vision: false, tools: false, reasoning: false, jsonSchema: false, embeddings: false },
  ...{ inputMicrosPerMillion: null, cachedMicrosPerMillion: null, outputMicrosPerMillion: null },
  ...more,
})
const rights = (candidates: Candidate[], mine = groups.slice(0, 2)) => modelRights(candidates, mine, groups, level)

describe('modelRights', () => {
  it.each<[string, Candidate['visibleTo'], ReturnType<typeof rights>[number]['from'], string[]]>([
    ['for everyone', 'everyone', 'everyone', []],
    ['for one of my groups', ['g2', 'g3'], [{ id: 'g2', name: 'Sales' }], []],
    ['for another group', ['g3'], [], ['Research']],
    ['for nobody', [], [], []],
  ])('says of a model %s why it is seen', (_, visibleTo, from, insteadFor) => {
    const [right] = rights([model('m', { visibleTo })])
    expect(right?.from).toEqual(from)
    expect(right?.insteadFor.map(({ name }) => name)).toEqual(insteadFor)
  })

  it('leaves out what is off or only makes vectors, and puts first what is seen and near', () => {
    const off = model('off', { enabled: false })
    const vectors = model('v', { abilities: { ...off.abilities, embeddings: true } })
    const list = [
      off,
      vectors,
      model('hidden', { visibleTo: [] }),
      model('far', { boundary: 'cloud' }),
      model('near', {}),
    ]
    expect(rights(list).map(({ name }) => name)).toEqual(['near', 'far', 'hidden'])
  })

  it('agrees with routing about every model', () => {
    const ids = fc.subarray(groups.map(({ id }) => id))
    const visible = fc.oneof(fc.constant('everyone' as const), ids)
    fc.assert(
      fc.property(fc.array(visible, { maxLength: 8 }), ids, (list, mine) => {
        const candidates = list.map((visibleTo, n) => model(`m${n}`, { visibleTo }))
        const actions = { local: 'allow', private: 'allow', cloud: 'allow' } as const
        const asked = { groups: mine, actions, isCleared: () => true, hasReason: true, inputTokens: 1 }
        const shown = rights(
          candidates,
          groups.filter(({ id }) => mine.includes(id)),
        ).filter(({ from }) => from.length > 0)
        const allowed = allowedModels(candidates, asked).allowed
        expect(shown.map(({ id }) => id).sort()).toEqual(allowed.map(({ modelId }) => modelId).sort())
      }),
    )
  })
})
