import type { Boundary } from '../policy/boundary'
import type { Abilities } from './abilities'
import type { ModelPath } from './mode'
import type { ModelState } from './model-state'
import type { ProviderKind } from './provider-kind'

/** One model as the console shows it. Prices are integer micros per million tokens; null = unpriced. */
export interface ModelView {
  id: string
  name: string
  boundary: Boundary
  clearance: string
  enabled: boolean
  contextTokens: number | null
  maxOutputTokens: number | null
  abilities: Abilities
  path: ModelPath
  state: ModelState
  /** Why the model is off or what is odd about it, e.g. that the server only proxies it to a cloud. */
  remoteHost: string | null
  quantization: string | null
  inputMicrosPerMillion: number | null
  outputMicrosPerMillion: number | null
  /** Everyone, or these groups; an empty list = nobody. */
  visibleTo: 'everyone' | { id: string; name: string }[]
}

export interface ProviderView {
  id: string
  name: string
  kind: ProviderKind
  practice: boolean
  baseUrl: string
  boundary: Boundary
  state: 'on' | 'off'
  /** Write-only: the last four characters and the origin it is bound to. */
  key: { last4: string; boundTo: string; setAt: string; setBy: string } | null
  lastProbe: { at: string; lines: ProbeLine[] } | null
  models: ModelView[]
}

const probeChecks = [
  'address',
  'reachable',
  'sign-in',
  'models',
  'generation',
  'streams',
  'usage',
  'remote-models',
] as const

/** One line of a probe: what was checked, how it went, and the cure in words where it did not pass. */
export interface ProbeLine {
  check: (typeof probeChecks)[number]
  status: 'pass' | 'warn' | 'fail' | 'skipped'
  detail: string
  cure: string | null
}

/** A server that discovery found on this machine. */
export interface FoundServer {
  baseUrl: string
  kind: ProviderKind
  version: string | null
  alreadyRegistered: boolean
}
