import { publishPolicySchema } from '@/lib/core/policy/policy-input'
import { json, route } from '@/lib/server/http/route'
import { publishPolicy } from '@/lib/server/operations/publish-policy'

export const POST = route({ permission: 'policy.publish', input: publishPolicySchema }, async ({ actor, input }) =>
  json(await publishPolicy(actor, input), 201),
)
