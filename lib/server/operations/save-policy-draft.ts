import type { Actor } from '@/lib/core/access/actor'
import type { SaveDraft } from '@/lib/core/policy/policy-input'
import type { DraftView } from '@/lib/core/policy/policy-view'
import { nowMs } from '../platform/clock'
import { byActor } from '../store/audit-actor'
import { lockPolicyDraft, writePolicyDraft } from '../store/policy-draft'
import { currentPolicyVersionIn } from '../store/policy-version'
import { transact } from '../store/transaction'
import { draftConflict } from './draft-conflict'
import { readDraft } from './get-policy'
import { requirePermission } from './require-permission'

/** Keeps the draft, also one that could not be published: what is wrong with it is answered beside it. */
export async function savePolicyDraft(actor: Actor, input: SaveDraft): Promise<DraftView> {
  await requirePermission(actor, 'policy.edit')
  const isSaved = await transact(async ({ tx, record }) => {
    const { revision, baseVersion, isOpen } = await lockPolicyDraft(tx)
    if (revision !== input.revision) return false
    const saved = await writePolicyDraft(tx, {
      document: input.document,
      baseVersion: isOpen ? baseVersion : await currentPolicyVersionIn(tx),
      savedBy: actor.personId,
      savedAt: new Date(nowMs()),
    })
    await record({
      type: 'policy.drafted',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'policy', id: null },
      revision: saved.revision,
    })
    return true
  })
  if (!isSaved) throw await draftConflict()
  return readDraft()
}
