import type { Actor } from '@/lib/core/access/actor'
import type { DraftView } from '@/lib/core/policy/policy-view'
import { nowMs } from '../platform/clock'
import { byActor } from '../store/audit-actor'
import { lockPolicyDraft, writePolicyDraft } from '../store/policy-draft'
import { transact } from '../store/transaction'
import { draftConflict } from './draft-conflict'
import { readDraft } from './get-policy'
import { requirePermission } from './require-permission'

/** Throws the draft away, if it is still the one that was seen. */
export async function discardPolicyDraft(actor: Actor, revision: number): Promise<DraftView> {
  await requirePermission(actor, 'policy.edit')
  const isGone = await transact(async ({ tx, record }) => {
    const held = await lockPolicyDraft(tx)
    if (held.revision !== revision) return false
    const emptied = {
      document: null,
      baseVersion: held.baseVersion,
      savedBy: actor.personId,
      savedAt: new Date(nowMs()),
    }
    const saved = await writePolicyDraft(tx, emptied)
    await record({
      type: 'policy.drafted',
      outcome: 'success',
      reasonCode: 'discarded',
      ...byActor(actor),
      target: { kind: 'policy', id: null },
      revision: saved.revision,
    })
    return true
  })
  if (!isGone) throw await draftConflict()
  return readDraft()
}
