import type { Boundary } from '../policy/boundary'
import type { Abilities } from './abilities'
import type { ModelPath } from './mode'
import type { ModelState } from './model-state'

/** A model as routing sees it: a snapshot, with everything that ranking may look at. */
export interface Candidate {
  modelId: string
  modelName: string
  modelVersion: number
  providerId: string
  providerName: string
  providerVersion: number
  practice: boolean
  boundary: Boundary
  clearance: string
  state: ModelState
  enabled: boolean
  visibleTo: 'everyone' | string[]
  suspended: boolean
  path: ModelPath
  /** 1 … 5, an admin's number. */
  tier: number
  contextTokens: number | null
  maxOutputTokens: number | null
  abilities: Abilities
  inputMicrosPerMillion: number | null
  cachedMicrosPerMillion: number | null
  outputMicrosPerMillion: number | null
}
