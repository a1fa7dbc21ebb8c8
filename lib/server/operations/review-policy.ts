import type { Actor } from '@/lib/core/access/actor'
import { diffPolicies } from '@/lib/core/policy/diff-policies'
import type { PolicyReview } from '@/lib/core/policy/policy-view'
import { readDraft } from './get-policy'
import { judgePolicy } from './judge-policy'
import { readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

/** The draft against what is in force: differences in sentences, everything wrong with it, its tests. */
export async function reviewPolicy(actor: Actor): Promise<PolicyReview> {
  await requirePermission(actor, 'policy.readDraft')
  const [draft, published] = await Promise.all([readDraft(), readPublishedDocument()])
  const { version } = published
  const document = draft.document ?? published.document
  const { problems, tests, moves } = await judgePolicy(document, version + 1)
  return { revision: draft.revision, version, problems, tests, moves, diff: diffPolicies(published.document, document) }
}
