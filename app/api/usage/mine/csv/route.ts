import { usageCsv } from '@/lib/core/usage/usage-csv'
import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { csv } from '@/lib/server/http/csv'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { readOwnUsage } from '@/lib/server/operations/read-usage'

export const GET = route({ permission: 'chat.use' }, async ({ actor, query }) =>
  csv('my-usage', usageCsv(await readOwnUsage(actor, parseInput(usageQuerySchema, Object.fromEntries(query))))),
)
