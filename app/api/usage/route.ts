import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { readUsage } from '@/lib/server/operations/read-usage'

export const GET = route({ permission: 'usage.readAll' }, ({ actor, query }) =>
  readUsage(actor, parseInput(usageQuerySchema, Object.fromEntries(query))),
)
