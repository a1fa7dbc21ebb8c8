import { usageDefaults, usageFilters } from './usage-choices'
import type { UsageQuery } from './usage-query'

export type UsageChange = { [K in keyof UsageQuery]?: UsageQuery[K] | undefined }

const defaults: UsageChange = usageDefaults

/** The URL that shows this query with something changed; what is at its default stays out, but for what pages open with. */
export function usageUrl(path: string, query: UsageQuery, change: UsageChange = {}): string {
  const next = { ...query, ...change }
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined || ((key === 'from' || key === 'to') && next.range !== 'custom')) continue
    const kept = key === 'by' || key === 'sort' || value !== defaults[key as keyof UsageQuery]
    if (kept) params.set(key, value)
  }
  return `${path}?${params}`
}

/** Every filter away, the rest as it is. */
export const clearedFilters: UsageChange = Object.fromEntries(usageFilters.map((key) => [key, undefined]))
