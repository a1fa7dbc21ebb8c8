import type { Candidate } from '@/lib/core/routing/candidate'
import type { Route } from '@/lib/core/routing/rank-models'
import type { StreamLimits } from '../providers/stream-timeouts'

const minute = 60_000

/** How long each part of an answer may take: shorter to the first token where another candidate could answer. */
export function streamLimits(candidate: Candidate, route: Route, anotherLeft: boolean): StreamLimits {
  return {
    firstTokenMs: anotherLeft && candidate.state === 'healthy' ? (route === 'deep' ? 45_000 : 10_000) : 2 * minute,
    loadingMs: 5 * minute,
    idleMs: 30_000,
    totalMs: route === 'deep' ? 30 * minute : 10 * minute,
  }
}
