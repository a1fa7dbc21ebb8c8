import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { PublishPolicy } from '@/lib/core/policy/policy-input'
import { nowMs } from '../platform/clock'
import { lockPolicyDraft, writePolicyDraft } from '../store/policy-draft'
import { draftConflict } from './draft-conflict'
import { readDraft } from './get-policy'
import { readPublishedDocument } from './policy-document'
import { publishVersion } from './publish-version'
import { requirePermission } from './require-permission'

/** Publishes the very draft that was reviewed, against the very version it was compared with. */
export async function publishPolicy(actor: Actor, input: PublishPolicy): Promise<{ version: number }> {
  await requirePermission(actor, 'policy.publish')
  const [draft, before] = await Promise.all([readDraft(), readPublishedDocument()])
  if (draft.revision !== input.revision) throw await draftConflict()
  if (draft.document === null) throw new AppError('conflict', 'There is no draft to publish.')
  if (before.version !== input.version)
    throw new AppError('conflict', `Version ${before.version} was published meanwhile. Compare with it first.`)
  return publishVersion(actor, {
    before,
    document: draft.document,
    note: input.note,
    levelMap: input.levelMap,
    rolledBackTo: null,
    async within({ tx }) {
      if ((await lockPolicyDraft(tx)).revision !== input.revision) throw await draftConflict()
      await writePolicyDraft(tx, {
        document: null,
        baseVersion: before.version + 1,
        savedBy: actor.personId,
        savedAt: new Date(nowMs()),
      })
    },
  })
}
