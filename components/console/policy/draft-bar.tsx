'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { PolicyDiff } from '@/lib/core/policy/diff-policies'
import { TimeAgo } from '../time-ago'
import { sumOf } from './change-list'
import { DraftConflict } from './draft-conflict'
import { ProblemList } from './problem-list'
import type { Policy } from './use-policy'

/** How the draft stands: what it changes, who kept it when, and whatever is wrong with it. */
export function DraftBar({ policy, diff, canEdit }: { policy: Policy; diff: PolicyDiff; canEdit: boolean }) {
  const { state } = policy
  return (
    <div className="grid gap-3 empty:hidden">
      {!state.isReadable && (
        <Alert>
          No policy is in force that this release can read, so nothing may be sent. Publish this draft, or roll back to
          an earlier version.
        </Alert>
      )}
      {state.theirs && <DraftConflict policy={policy} />}
      {state.failure && (
        <Alert
          action={
            <Button size="sm" onClick={policy.retry}>
              Save again
            </Button>
          }
        >
          The draft was not saved; it is kept on this page. {state.failure}
        </Alert>
      )}
      {state.isOpen && <DraftLine policy={policy} diff={diff} canEdit={canEdit} />}
      <ProblemList problems={state.problems} document={state.document} />
    </div>
  )
}

function DraftLine({ policy, diff, canEdit }: { policy: Policy; diff: PolicyDiff; canEdit: boolean }) {
  const { saving, savedBy, savedAt, baseVersion, version } = policy.state
  const [asking, setAsking] = useState(false)
  const discard = async () => {
    try {
      await policy.discard()
      showToast('The draft is gone; what is in force stays.')
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <section
      aria-label="Draft"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-card px-4 py-2.5"
    >
      <p className="min-w-0 flex-1 basis-72">
        <span className="font-medium">Draft: {sumOf(diff)}.</span>{' '}
        <span className="text-muted">
          {saving === 'saving' ? (
            'Saving…'
          ) : (
            <>
              Saved by {savedBy ?? 'someone'} {savedAt && <TimeAgo at={savedAt} />}
            </>
          )}
          {baseVersion !== version && ` Version ${version} was published since it began.`}
        </span>
      </p>
      {canEdit &&
        (asking ? (
          <span className="flex flex-wrap gap-2">
            <Button size="sm" variant="danger" onClick={() => void discard()}>
              Throw it away
            </Button>
            <Button size="sm" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </span>
        ) : (
          <Button size="sm" variant="ghost" onClick={() => setAsking(true)}>
            Discard draft
          </Button>
        ))}
    </section>
  )
}
