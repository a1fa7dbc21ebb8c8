import { type UsageQuery, usageQuerySchema } from './usage-query'
import type { UsageChange } from './usage-url'

type Params = Record<string, string | string[] | undefined>

/** A page's query from its URL; a URL that was mangled shows the page as it opens. `opening` is what this page starts with. */
export function parseUsageUrl(params: Params, opening: UsageChange): UsageQuery {
  const parsed = usageQuerySchema.safeParse({ ...opening, ...params })
  return parsed.success ? parsed.data : usageQuerySchema.parse(opening)
}
