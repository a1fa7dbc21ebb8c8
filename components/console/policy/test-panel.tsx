'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { showToast } from '@/lib/client/toasts'
import type { PolicyTest } from '@/lib/core/policy/document'
import { freeTestName, withoutTest, withTest, withTestAt } from '@/lib/core/policy/edit-tests'
import { expectVerdict } from '@/lib/core/policy/test-outcome'
import { ExpectNowDialog } from './expect-now-dialog'
import { InvariantList } from './invariant-list'
import type { PolicyGroup } from './policy-group'
import { TestDialog } from './test-dialog'
import { maxTests } from './test-form'
import { TestList } from './test-list'
import type { Policy } from './use-policy'
import type { Review } from './use-review'

interface Props {
  policy: Policy
  review: Review
  groups: PolicyGroup[]
  canEdit: boolean
}

type Open = { how: 'edit'; at: number | null; test: PolicyTest } | { how: 'expect'; at: number } | null

const emptyTest: PolicyTest = { name: '', given: { text: '' }, expect: {} }

/** What the policy must do, said by examples; while one of them fails, nothing is published. */
export function TestPanel({ policy, review, groups, canEdit }: Props) {
  const { document } = policy.state
  const [open, setOpen] = useState<Open>(null)
  const isFull = document.tests.length >= maxTests
  const keep = (at: number | null, test: PolicyTest) => {
    policy.edit((before) => withTest(before, at, test))
    setOpen(null)
  }
  const remove = (at: number, test: PolicyTest) => {
    policy.edit((before) => withoutTest(before, at))
    showToast(`Removed the test “${test.name}”.`, {
      action: { label: 'Undo', run: () => policy.edit((before) => withTestAt(before, at, test)) },
      durationMs: 10_000,
    })
  }
  const actionsOf = (at: number, test: PolicyTest) => ({
    onChange: () => setOpen({ how: 'edit', at, test }),
    onExpectNow: () => setOpen({ how: 'expect', at }),
    onDuplicate: () => setOpen({ how: 'edit', at: null, test: { ...test, name: freeTestName(document, test.name) } }),
    onRemove: () => remove(at, test),
  })
  const add = canEdit && (
    <Button disabled={isFull} onClick={() => setOpen({ how: 'edit', at: null, test: emptyTest })}>
      Add test
    </Button>
  )
  return (
    <div className="grid gap-6">
      <InvariantList document={document} />
      <TestList policy={policy} review={review} add={add} isFull={isFull} actionsOf={canEdit ? actionsOf : null} />
      {open?.how === 'edit' && (
        <TestDialog
          title={open.at === null ? 'New test' : 'Change test'}
          {...{ test: open.test, at: open.at, document, groups }}
          onClose={() => setOpen(null)}
          onKeep={(test) => keep(open.at, test)}
        />
      )}
      {open?.how === 'expect' && (
        <Accept at={open.at} policy={policy} review={review} onClose={() => setOpen(null)} onKeep={keep} />
      )}
    </div>
  )
}

interface AcceptProps extends Pick<Props, 'policy' | 'review'> {
  at: number
  onClose: () => void
  onKeep: (at: number, test: PolicyTest) => void
}

/** Gone as soon as the draft is another one than the one that the outcome is of. */
function Accept({ at, policy, review, onClose, onKeep }: AcceptProps) {
  const { document } = policy.state
  const [test, outcome] = [document.tests[at], review.outcomes?.[at]]
  if (test === undefined || outcome === undefined || outcome.passed) return null
  const accept = () => onKeep(at, expectVerdict(test, outcome.got))
  return <ExpectNowDialog {...{ test, outcome, document, onClose }} onAccept={accept} />
}
