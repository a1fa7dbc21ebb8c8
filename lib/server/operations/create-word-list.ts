import type { Actor } from '@/lib/core/access/actor'
import { listLimits } from '@/lib/core/classification/tidy-terms'
import type { CreateWordList } from '@/lib/core/classification/word-list-input'
import type { WordListDetail } from '@/lib/core/classification/word-list-view'
import { AppError } from '@/lib/core/errors'
import { nowMs } from '../platform/clock'
import { insertDictionary, listDictionarySlugs, lockDictionaries } from '../store/dictionary'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { getWordList } from './get-word-list'
import { listEvent } from './list-event'
import { requirePermission } from './require-permission'
import { requireTermRoom } from './require-term-room'

/** A new list: the next request is read with it, on every instance. */
export async function createWordList(actor: Actor, input: CreateWordList): Promise<WordListDetail> {
  await requirePermission(actor, 'policy.edit')
  const id = await transact(
    async ({ tx, record }) => {
      await lockDictionaries(tx)
      const slugs = await listDictionarySlugs(tx)
      if (slugs.length >= listLimits.lists)
        throw new AppError('conflict', `There are ${listLimits.lists} lists already. Add the words to one of them.`)
      if (slugs.includes(input.slug)) throw slugTaken()
      await requireTermRoom(tx, null, input.terms)
      const made = await insertDictionary(tx, {
        ...input,
        changedBy: actor.personId,
        changedAt: new Date(nowMs()),
      })
      await record(listEvent(actor, 'list.uploaded', made.id, [null, input]))
      return made.id
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
  return getWordList(actor, id)
}

const slugTaken = () =>
  new AppError('invalid_input', 'Another list has this id.', {
    details: { fields: ['slug: There is a list of this id already. Choose another one.'] },
  })
