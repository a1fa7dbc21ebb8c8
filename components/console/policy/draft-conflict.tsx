'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { diffPolicies } from '@/lib/core/policy/diff-policies'
import { mergePolicies } from '@/lib/core/policy/merge-policies'
import { TimeAgo } from '../time-ago'
import { ChangeList } from './change-list'
import type { Policy } from './use-policy'

/** Someone saved first: what each of the two changed, and both together as the way out that loses nothing. */
export function DraftConflict({ policy }: { policy: Policy }) {
  const { theirs, base, document } = policy.state
  if (theirs === null) return null
  const { savedBy, savedAt } = theirs.draft
  const other = theirs.draft.document ?? theirs.published
  const merged = mergePolicies(base, document, other)
  return (
    <Alert>
      <div className="grid gap-3">
        <p>
          <span className="font-medium">{savedBy ?? 'Someone'} changed the draft</span>{' '}
          {savedAt && <TimeAgo at={savedAt} />}. Your change is kept here and not saved yet.
        </p>
        <div className="grid gap-1">
          <p className="font-medium text-sm">What they changed</p>
          <ChangeList label="What they changed" diff={diffPolicies(base, other)} />
        </div>
        <div className="grid gap-1">
          <p className="font-medium text-sm">What yours adds to it</p>
          <ChangeList label="What yours adds to it" diff={diffPolicies(other, merged)} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="primary" onClick={() => policy.settle('both')}>
            Keep both
          </Button>
          <Button size="sm" onClick={() => policy.settle('theirs')}>
            Use theirs only
          </Button>
        </div>
      </div>
    </Alert>
  )
}
