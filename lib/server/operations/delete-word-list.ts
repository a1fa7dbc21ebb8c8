import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { policyDocumentSchema } from '@/lib/core/policy/document'
import { listsNamedIn } from '@/lib/core/policy/list-level'
import { deleteDictionaryRow, findDictionary, lockDictionaries } from '../store/dictionary'
import { currentPolicyVersionIn, findPolicyVersion } from '../store/policy-version'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { getWordList, noSuchList } from './get-word-list'
import { listEvent } from './list-event'
import { requirePermission } from './require-permission'
import { changedMeanwhile } from './update-word-list'

/** A list that the policy names cannot go: what it says of the list would then hold for nothing. */
export async function deleteWordList(actor: Actor, id: string, version: number): Promise<void> {
  await requirePermission(actor, 'policy.edit')
  const seen = await getWordList(actor, id)
  await transact(
    async ({ tx, record }) => {
      await lockDictionaries(tx)
      const before = await findDictionary(id, tx)
      if (before === null) throw noSuchList()
      if (before.version !== version) throw changedMeanwhile(seen.changedBy)
      const inForce = await currentPolicyVersionIn(tx)
      if ((await listsNamedBy(inForce)).includes(before.slug))
        throw new AppError(
          'conflict',
          `Version ${inForce} of the policy, which is in force, names this list. Publish one that does not, then remove it.`,
        )
      await deleteDictionaryRow(tx, id)
      await record(listEvent(actor, 'list.removed', id, [before, null]))
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
}

async function listsNamedBy(version: number): Promise<string[]> {
  const stored = version === 0 ? null : await findPolicyVersion(version)
  const parsed = policyDocumentSchema.safeParse(stored?.document)
  return parsed.success ? listsNamedIn(parsed.data).map(({ slug }) => slug) : []
}
