import { describe, expect, it } from 'vitest'
import type { Action } from '../policy/action'
import type { Boundary } from '../policy/boundary'
import type { Candidate } from '../routing/candidate'
import { outlookOf } from './outlook-of'
import type { Refusal } from './receipt'

const candidate = (modelId: string, boundary: Boundary) => ({ modelId, boundary }) as Candidate
const [local, hosted, cloud] = [candidate('l', 'local'), candidate('p', 'private'), candidate('c', 'cloud')]
const refuse = (one: Candidate, reason: Refusal) => ({ candidate: one, reason })
const open: Record<Boundary, Action> = { local: 'allow', private: 'allow', cloud: 'allow' }
const base = { choice: 'auto' as const, ranked: [local], refused: [], actions: open }

describe('outlookOf', () => {
  it.each([
    ['in-house', base, { kind: 'inHouse', boundary: 'local', why: null }],
    ['the cloud', { ...base, ranked: [cloud, local] }, { kind: 'mayGo', boundary: 'cloud', why: null }],
    ['private', { ...base, ranked: [hosted] }, { kind: 'mayGo', boundary: 'private', why: null }],
    [
      'names that are replaced first',
      { ...base, ranked: [cloud], actions: { ...open, cloud: 'redact' as const } },
      { kind: 'replaced', boundary: 'cloud', why: null },
    ],
    [
      'a chosen model that may not have it',
      { ...base, choice: 'c', refused: [refuse(cloud, 'block')] },
      { kind: 'inHouse', boundary: 'local', why: 'The policy blocks this destination at this level.' },
    ],
    [
      'a reason',
      { ...base, ranked: [], refused: [refuse(hosted, 'justify'), refuse(cloud, 'block')] },
      { kind: 'reason', boundary: null, why: null },
    ],
    [
      'nothing at all, and why the nearest may not have it',
      { ...base, ranked: [], refused: [refuse(cloud, 'block'), refuse(hosted, 'state'), refuse(local, 'groups')] },
      { kind: 'blocked', boundary: null, why: 'This model is not ready.' },
    ],
    [
      'that there is no model',
      { ...base, ranked: [] },
      { kind: 'blocked', boundary: null, why: 'No model is open to you yet.' },
    ],
  ])('says %s', (_, decided, expected) => expect(outlookOf(decided)).toEqual(expected))
})
