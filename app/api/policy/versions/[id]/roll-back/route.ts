import { rollBackSchema } from '@/lib/core/policy/policy-input'
import { json, route } from '@/lib/server/http/route'
import { rollBackPolicy } from '@/lib/server/operations/roll-back-policy'

export const POST = route({ permission: 'policy.publish', input: rollBackSchema }, async ({ actor, params, input }) =>
  json(await rollBackPolicy(actor, Number(params.id), input), 201),
)
