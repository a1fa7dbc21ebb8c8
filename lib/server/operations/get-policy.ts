import type { Actor } from '@/lib/core/access/actor'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import type { DraftView, PolicyView } from '@/lib/core/policy/policy-view'
import { getPolicyDraft } from '../store/policy-draft'
import { readDraftDocument, readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

/** The policy in force and the draft beside it. */
export async function getPolicy(actor: Actor): Promise<PolicyView> {
  await requirePermission(actor, 'policy.readDraft')
  const [published, draft] = await Promise.all([readPublishedDocument(), readDraft()])
  return { version: published.version, published: published.document, isReadable: published.isReadable, draft }
}

export async function readDraft(): Promise<DraftView> {
  const { document, revision, baseVersion, savedAt, savedBy } = await getPolicyDraft()
  const compiled = document === null ? null : compilePolicy(document, 0)
  return {
    revision,
    baseVersion,
    document: readDraftDocument(document),
    savedAt: savedAt?.toISOString() ?? null,
    savedBy,
    problems: compiled !== null && 'problems' in compiled ? compiled.problems : [],
  }
}
