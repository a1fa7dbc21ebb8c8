import type { DetectorFacts } from '../classification/detector-facts'

/** How often a type was found in the last 30 days: a kind, or a variant of one. */
export interface FindingCount {
  type: string
  /** Requests in which it was found, at a confidence that may count. */
  requests: number
  /** Distinct values, counted within each request. */
  values: number
  /** Requests in which it was only a candidate: confidence low. */
  unsureRequests: number
}

/** What the detectors are, and what they found. */
export interface DetectorCatalogue {
  facts: DetectorFacts[]
  counts: FindingCount[]
  /** Everything before this moment is counted. */
  countedUntil: string
}
