import { boundaries } from '../policy/boundary'
import type { Candidate } from './candidate'
import type { Choice } from './mode'

export type Route = 'fast' | 'deep'

/** What is known to answer comes before what is not; a breaker changes rank, never the allowed set. */
const stateRank = {
  healthy: 0,
  busy: 1,
  loading: 1,
  unknown: 2,
  rateLimited: 3,
  offline: 4,
  configError: 5,
  off: 5,
} as const

const distance = (candidate: Candidate) => boundaries.indexOf(candidate.boundary)
/** Nobody bills what runs on our own machines; an unknown price sorts last. */
const price = (candidate: Candidate) =>
  candidate.boundary === 'cloud' ? (candidate.outputMicrosPerMillion ?? Number.MAX_SAFE_INTEGER) : 0

type Key = (candidate: Candidate) => number

const orders: Record<Route, Key[]> = {
  fast: [(c) => stateRank[c.state], distance, price, (c) => -c.tier],
  deep: [(c) => stateRank[c.state], (c) => -c.tier, price, distance],
}

/**
 * Orders the allowed models for a route: fast prefers near and cheap, deep prefers strong. Output ⊆ input; the same
 * snapshot gives the same order; ties are broken by model id. A chosen model that is allowed goes first.
 */
export function rankModels(allowed: Candidate[], choice: Choice, route: Route): Candidate[] {
  const serving = allowed.filter((candidate) => candidate.path === 'both' || candidate.path === route)
  const ranked = (serving.length > 0 ? [...serving] : [...allowed]).sort((a, b) => compare(a, b, orders[route]))
  const chosen = allowed.find((candidate) => candidate.modelId === choice)
  return chosen ? [chosen, ...ranked.filter((candidate) => candidate !== chosen)] : ranked
}

function compare(a: Candidate, b: Candidate, keys: Key[]): number {
  for (const key of keys) {
    const difference = key(a) - key(b)
    if (difference !== 0) return difference
  }
  return a.modelId < b.modelId ? -1 : a.modelId > b.modelId ? 1 : 0
}
