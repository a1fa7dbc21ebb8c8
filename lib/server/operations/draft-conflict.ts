import { AppError } from '@/lib/core/errors'
import { readDraft } from './get-policy'

/** Someone else was there first: who and when, so that both changes can be laid side by side. */
export async function draftConflict(): Promise<AppError> {
  const { revision, savedBy, savedAt } = await readDraft()
  const who = savedBy ?? 'Someone'
  return new AppError('conflict', `${who} changed the draft meanwhile. Your change is kept here: compare the two.`, {
    details: { revision, savedBy, savedAt },
  })
}
