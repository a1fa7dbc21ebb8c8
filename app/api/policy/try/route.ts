import { tryPolicySchema } from '@/lib/core/policy/policy-input'
import { route } from '@/lib/server/http/route'
import { tryPolicy } from '@/lib/server/operations/try-policy'

export const POST = route({ permission: 'policy.edit', input: tryPolicySchema }, ({ actor, input }) =>
  tryPolicy(actor, input),
)
