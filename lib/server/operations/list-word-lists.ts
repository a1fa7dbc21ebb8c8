import type { Actor } from '@/lib/core/access/actor'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { listDictionaryRows } from '../store/dictionary'
import { requirePermission } from './require-permission'

/** That a list is there, and how long it is: never a word of it. */
export async function listWordLists(actor: Actor): Promise<WordListView[]> {
  await requirePermission(actor, 'policy.readDraft')
  const rows = await listDictionaryRows()
  return rows.map(({ changedAt, ...row }) => ({ ...row, changedAt: changedAt.toISOString() }))
}
