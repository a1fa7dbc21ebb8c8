import { route } from '@/lib/server/http/route'
import { diffPolicyVersions } from '@/lib/server/operations/diff-policy-versions'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor, query }) =>
  diffPolicyVersions(actor, Number(query.get('from')), Number(query.get('to'))),
)
