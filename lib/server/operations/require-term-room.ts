import { listLimits } from '@/lib/core/classification/tidy-terms'
import { AppError } from '@/lib/core/errors'
import type { Transaction } from '../platform/database/client'
import { countOtherTerms } from '../store/dictionary'

/** All lists together stay small enough to be made ready without holding anyone up. `id`: of the list that is changed. */
export async function requireTermRoom(tx: Transaction, id: string | null, terms: readonly string[]): Promise<void> {
  const left = listLimits.allTerms - (await countOtherTerms(tx, id))
  if (terms.length <= left) return
  const all = listLimits.allTerms.toLocaleString('en')
  throw new AppError('invalid_input', 'The lists have no room for that many terms.', {
    details: { fields: [`terms: All lists together hold ${all} terms; ${Math.max(0, left)} are left for this one.`] },
  })
}
