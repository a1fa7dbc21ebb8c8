import { z } from 'zod'
import { route } from '@/lib/server/http/route'
import { checkPolicy } from '@/lib/server/operations/check-policy'

const input = z.strictObject({ document: z.unknown() })

export const POST = route({ permission: 'policy.edit', input }, ({ actor, input: { document } }) =>
  checkPolicy(actor, document),
)
