'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { WordListDetail } from '@/lib/core/classification/word-list-view'
import { countOf } from '@/lib/core/i18n/format'
import { TimeAgo } from '../time-ago'
import type { useWordList } from './use-word-list'

interface Props {
  words: ReturnType<typeof useWordList>
  theirs: WordListDetail
}

/** Someone saved first: what they changed, and both together as the way out that loses nothing. */
export function WordConflict({ words: { base, settle }, theirs }: Props) {
  if (base === null) return null
  const added = theirs.terms.filter((term) => !base.terms.includes(term)).length
  const gone = base.terms.filter((term) => !theirs.terms.includes(term)).length
  return (
    <Alert>
      <div className="grid gap-2">
        <p>
          <span className="font-medium">{theirs.changedBy ?? 'Someone'} changed this list</span>{' '}
          <TimeAgo at={theirs.changedAt} />: {countOf(added, 'term', 'terms')} added, {gone} removed. What you wrote is
          kept here and not saved yet.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="primary" onClick={() => settle('both')}>
            Keep both
          </Button>
          <Button size="sm" onClick={() => settle('theirs')}>
            Use theirs only
          </Button>
        </div>
      </div>
    </Alert>
  )
}
