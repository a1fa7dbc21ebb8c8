import type { Actor } from '@/lib/core/access/actor'
import { classify } from '@/lib/core/classification/classify'
import type { DetectorSet } from '@/lib/core/classification/detector-set'
import { createKeywordIndex } from '@/lib/core/classification/keyword-index'
import { createOrgIndex } from '@/lib/core/classification/org-index'
import type { TryWordList } from '@/lib/core/classification/word-list-input'
import type { WordTrial } from '@/lib/core/classification/word-list-view'
import { requirePermission } from './require-permission'

/** No detector of the catalogue: the list alone is tried. */
const wordsOnly: DetectorSet = { detectors: [], keywords: createKeywordIndex([]), version: '' }

/** Where these words stand in a text, as any request would be read. Nothing is stored or logged. */
export async function tryWordList(actor: Actor, { text, terms, exclusions }: TryWordList): Promise<WordTrial> {
  await requirePermission(actor, 'policy.edit')
  const org = createOrgIndex([{ list: 'tried', terms, exclusions }])
  const payload = { segments: [{ id: 'm', role: 'user' as const, part: 'text' as const, text }], files: [] }
  const { findings } = classify(payload, wordsOnly, org)
  const hits = findings.filter(({ type }) => type === 'org.term:tried').map(({ start, end }) => ({ start, end }))
  return { hits: hits.sort((a, b) => a.start - b.start) }
}
