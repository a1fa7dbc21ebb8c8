'use client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import type { TestOutcome } from '@/lib/core/policy/policy-view'
import { partName, partValue } from './verdict-words'

interface Props {
  test: PolicyTest
  outcome: TestOutcome
  document: PolicyDocument
  onClose: () => void
  onAccept: () => void
}

/** What the test would expect from now on, part by part, before it does. */
export function ExpectNowDialog({ test, outcome, document, onClose, onAccept }: Props) {
  return (
    <Dialog open onClose={onClose} title="Expect what happens now" focusTitle>
      <div className="mt-2 grid gap-4">
        <p className="break-words">“{test.name}” would expect what the draft does:</p>
        <ul aria-label="What the test would expect" className="grid gap-1.5">
          {outcome.failures.map(({ of, expected, got, because }) => (
            <li key={of} className="break-words">
              <span className="font-medium">
                {partName(of)}: {partValue(document, of, expected)} → {partValue(document, of, got)}.
              </span>{' '}
              <span className="text-muted">{because}</span>
            </li>
          ))}
        </ul>
        <p className="text-muted">The test passes then. It guards what it expects now no longer.</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={onAccept}>
            Expect this
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
