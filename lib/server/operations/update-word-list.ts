import type { Actor } from '@/lib/core/access/actor'
import type { UpdateWordList } from '@/lib/core/classification/word-list-input'
import type { WordListDetail } from '@/lib/core/classification/word-list-view'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { findDictionary, lockDictionaries, updateDictionaryRow } from '../store/dictionary'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { getWordList, noSuchList } from './get-word-list'
import { listEvent } from './list-event'
import { requirePermission } from './require-permission'
import { requireTermRoom } from './require-term-room'

/** The words of a list anew, if it is still the one that was seen: the next request is read with them. */
export async function updateWordList(actor: Actor, id: string, input: UpdateWordList): Promise<WordListDetail> {
  await requirePermission(actor, 'policy.edit')
  const seen = await getWordList(actor, id)
  const { version, ...change } = input
  await transact(
    async ({ tx, record }) => {
      await lockDictionaries(tx)
      const before = await findDictionary(id, tx)
      if (before === null) throw noSuchList()
      if (before.version !== version) throw changedMeanwhile(seen.changedBy)
      await requireTermRoom(tx, id, change.terms)
      await updateDictionaryRow(tx, id, { ...change, changedBy: actor.personId, changedAt: new Date(nowMs()) })
      await record(listEvent(actor, 'list.changed', id, [before, { ...change, slug: before.slug }]))
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
  return getWordList(actor, id)
}

export const changedMeanwhile = (who: string | null) =>
  new AppError('conflict', `${who ?? 'Someone'} changed this list meanwhile. What you wrote is kept here.`)
