import type { Actor } from '@/lib/core/access/actor'
import type { WordListDetail } from '@/lib/core/classification/word-list-view'
import { AppError } from '@/lib/core/errors'
import { findDictionary, listDictionaryRows } from '../store/dictionary'
import { requirePermission } from './require-permission'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const noSuchList = () => new AppError('not_found', 'This list does not exist any more.')

/** A list with its words, for those who may change it. */
export async function getWordList(actor: Actor, id: string): Promise<WordListDetail> {
  await requirePermission(actor, 'policy.edit')
  const [found, rows] = await Promise.all([uuid.test(id) ? findDictionary(id) : null, listDictionaryRows()])
  if (found === null) throw noSuchList()
  const { slug, name, version, terms, exclusions, changedAt } = found
  const changedBy = rows.find((row) => row.id === id)?.changedBy ?? null
  return { ...{ id, slug, name, version, terms, exclusions, changedBy }, changedAt: changedAt.toISOString() }
}
