import { usageCsv } from '@/lib/core/usage/usage-csv'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { csv } from '@/lib/server/http/csv'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { readUsage } from '@/lib/server/operations/read-usage'

export const GET = route({ permission: 'usage.readAll' }, async ({ actor, query }) =>
  csv('usage', usageCsv(await readUsage(actor, parseInput(usageQuerySchema, Object.fromEntries(query))))),
)
