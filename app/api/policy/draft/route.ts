import { discardDraftSchema, saveDraftSchema } from '@/lib/core/policy/policy-input'
import { route } from '@/lib/server/http/route'
import { discardPolicyDraft } from '@/lib/server/operations/discard-policy-draft'
import { savePolicyDraft } from '@/lib/server/operations/save-policy-draft'

export const PUT = route({ permission: 'policy.edit', input: saveDraftSchema }, ({ actor, input }) =>
  savePolicyDraft(actor, input),
)

export const DELETE = route({ permission: 'policy.edit', input: discardDraftSchema }, ({ actor, input }) =>
  discardPolicyDraft(actor, input.revision),
)
