import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaries } from '../policy/boundary'
import { allowedModels } from './allowed-models'
import type { Candidate } from './candidate'
import { chooseRoute } from './choose-route'
import { rankModels } from './rank-models'

const base: Candidate = {
  modelId: '00000000-0000-7000-8000-000000000001',
  modelName: 'm',
  modelVersion: 1,
  providerId: 'p',
  providerName: 'P',
  providerVersion: 1,
  practice: false,
  boundary: 'local',
  clearance: 'restricted',
  state: 'healthy',
  enabled: true,
  visibleTo: 'everyone',
  suspended: false,
  path: 'both',
  tier: 3,
  contextTokens: 8192,
  maxOutputTokens: null,
  abilities: { vision: false, tools: false, reasoning: false, jsonSchema: false, embeddings: false },
  inputMicrosPerMillion: null,
  cachedMicrosPerMillion: null,
  outputMicrosPerMillion: null,
}

const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    modelId: fc.uuid(),
    boundary: fc.constantFrom(...boundaries),
    state: fc.constantFrom('healthy', 'busy', 'unknown', 'offline', 'off', 'configError' as const),
    enabled: fc.boolean(),
    suspended: fc.boolean(),
    path: fc.constantFrom('fast', 'deep', 'both' as const),
    tier: fc.integer({ min: 1, max: 5 }),
    clearance: fc.constantFrom('low', 'high'),
    visibleTo: fc.constantFrom<'everyone' | string[]>('everyone', ['g1'], []),
    outputMicrosPerMillion: fc.option(fc.integer({ min: 0, max: 1e8 })),
  })
  .map((over) => ({ ...base, ...over }))
const candidates = fc.uniqueArray(candidate, { selector: ({ modelId }) => modelId, maxLength: 8 })
const route = fc.constantFrom('fast', 'deep' as const)

describe('rankModels', () => {
  it('never adds a model, and gives the same order for the same snapshot in any order', () => {
    fc.assert(
      fc.property(candidates, route, (list, way) => {
        const ranked = rankModels(list, 'auto', way)
        expect(ranked.every((one) => list.includes(one))).toBe(true)
        expect(rankModels([...list].reverse(), 'auto', way)).toEqual(ranked)
      }),
    )
  })

  it('puts a chosen model first when it is allowed, and ignores it when it is not', () => {
    fc.assert(
      fc.property(candidates, route, fc.uuid(), (list, way, other) => {
        const chosen = list[0]
        if (chosen) expect(rankModels(list, chosen.modelId, way)[0]).toBe(chosen)
        expect(rankModels(list, other, way).every((one) => one.modelId !== other || list.includes(one))).toBe(true)
      }),
    )
  })

  it('prefers near on the fast path and strong on the deep one', () => {
    const near = { ...base, modelId: 'a', tier: 2 }
    const strong: Candidate = { ...base, modelId: 'b', tier: 5, boundary: 'cloud', outputMicrosPerMillion: 1 }
    expect(rankModels([strong, near], 'auto', 'fast')[0]).toBe(near)
    expect(rankModels([near, strong], 'auto', 'deep')[0]).toBe(strong)
  })
})

describe('allowedModels', () => {
  const asked = {
    groups: ['g1'],
    actions: { local: 'allow', private: 'justify', cloud: 'redact' } as const,
    isCleared: (clearance: string) => clearance === 'high',
    hasReason: false,
    inputTokens: 100,
  }

  it('splits every list into allowed and refused, and no allowed model breaks a single rule', () => {
    fc.assert(
      fc.property(candidates, fc.boolean(), (list, hasReason) => {
        const { allowed, refused } = allowedModels(list, { ...asked, hasReason })
        expect([...allowed, ...refused.map((one) => one.candidate)].sort(byId)).toEqual([...list].sort(byId))
        for (const one of allowed) {
          expect(one.boundary).not.toBe('cloud')
          expect(one.boundary === 'local' || hasReason).toBe(true)
          expect([one.clearance, one.enabled, one.suspended]).toEqual(['high', true, false])
          expect(one.visibleTo === 'everyone' || one.visibleTo.includes('g1')).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['block', { boundary: 'cloud' }, { cloud: 'block' }],
    ['redact', { boundary: 'cloud' }, {}],
    ['redact', { boundary: 'cloud' }, { cloud: 'redact+justify' }],
    ['justify', { boundary: 'private' }, {}],
    ['clearance', { clearance: 'low' }, {}],
    ['suspended', { suspended: true }, {}],
    ['state', { state: 'off' }, {}],
    ['context', { contextTokens: 99 }, {}],
    ['groups', { visibleTo: [] }, {}],
    ['groups', { enabled: false }, {}],
  ] as const)('refuses for %s with %o', (reason, over, actions) => {
    const one = { ...base, clearance: 'high', ...over } as Candidate
    const { refused } = allowedModels([one], { ...asked, actions: { ...asked.actions, ...actions } })
    expect(refused).toEqual([{ candidate: one, reason }])
  })
})

function byId(a: Candidate, b: Candidate): number {
  return a.modelId < b.modelId ? -1 : 1
}

describe('chooseRoute', () => {
  it('lets the person choose, and judges the rest by size and structure', () => {
    expect(chooseRoute('deep', 'hi', 5).route).toBe('deep')
    expect(chooseRoute('fast', 'x'.repeat(9000), 9000).route).toBe('fast')
    expect(chooseRoute('auto', 'What is the capital of France?', 12).route).toBe('fast')
    const hard =
      'Why does this fail? Compare both designs step by step.\n```ts\nconst a = 1\n```\nTypeError: x\n    at f (a.ts:1)'
    expect(chooseRoute('auto', hard, 900).route).toBe('deep')
  })

  it('stays within 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 1e7 }), (text, tokens) => {
        const { score } = chooseRoute('auto', text, tokens)
        return score >= 0 && score <= 1
      }),
    )
  })
})
