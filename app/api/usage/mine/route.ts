import { usageQuerySchema } from '@/lib/core/usage/usage-query'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { readOwnUsage } from '@/lib/server/operations/read-usage'

export const GET = route({ permission: 'chat.use' }, ({ actor, query }) =>
  readOwnUsage(actor, parseInput(usageQuerySchema, Object.fromEntries(query))),
)
