import type { UsageFigures } from './usage-figures'
import type { UsageDimension, UsageGrain, UsageQuery } from './usage-query'

export interface UsageGroup {
  /** null = the entries that have none: people without a team, requests that no model was asked. */
  id: string | null
  name: string
  now: UsageFigures
  before: UsageFigures | null
}

export interface UsageBucket {
  /** Start of the bucket, `YYYY-MM-DDTHH:mm:ss`: local for days and longer, UTC for hours. */
  at: string
  total: UsageFigures
  /** Of the largest groups, by their id; `''` where it is null. */
  groups: Record<string, UsageFigures>
  /** The time that stands here in the period before; null = it has none, or nothing is compared. */
  before: UsageFigures | null
}

/** First-token times; null = too few answers, or not kept for these filters. */
export interface FirstToken {
  p50Ms: number | null
  p95Ms: number | null
  samples: number
}

/** One answer for a whole page: tiles, chart, table and file are made of it, so they cannot differ. */
export interface UsageView {
  query: UsageQuery
  by: UsageDimension
  zone: string
  grain: UsageGrain
  asOf: string
  /** First and last instant, UTC. */
  from: string
  to: string
  total: UsageFigures
  before: UsageFigures | null
  groups: UsageGroup[]
  buckets: UsageBucket[]
  firstToken: FirstToken | null
  firstTokenBefore: FirstToken | null
  /** Names of what is filtered by, for its chips. */
  filters: { key: string; value: string; name: string }[]
  /** Has anything ever been metered? */
  hasTraffic: boolean
}
