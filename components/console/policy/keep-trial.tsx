'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { showToast } from '@/lib/client/toasts'
import type { PolicyTest } from '@/lib/core/policy/document'
import { freeTestName, withTest } from '@/lib/core/policy/edit-tests'
import type { PolicyTrial } from '@/lib/core/policy/policy-view'
import type { PolicyGroup } from './policy-group'
import { setQuery } from './set-query'
import { TestDialog } from './test-dialog'
import { maxTests } from './test-form'
import type { Policy } from './use-policy'

interface Props {
  text: string
  trial: PolicyTrial
  policy: Policy
  groups: PolicyGroup[]
}

/** A trial, kept as a test of the draft: what was given, and what came of it. */
export function KeepTrial({ text, trial, policy, groups }: Props) {
  const { document } = policy.state
  const [open, setOpen] = useState<PolicyTest | null>(null)
  const { given, expect } = trial.example
  const start = () => setOpen({ name: freeTestName(document, nameOf(trial)), given: { text, ...given }, expect })
  const keep = (test: PolicyTest) => {
    policy.edit((before) => withTest(before, null, test))
    setOpen(null)
    showToast(`Kept in the draft: the test “${test.name}”.`, {
      action: { label: 'Show it', run: () => setQuery({ tab: 'tests', test: String(document.tests.length + 1) }) },
    })
  }
  const isFull = document.tests.length >= maxTests
  return (
    <div className="grid justify-items-start gap-1.5">
      <Button disabled={isFull} onClick={start}>
        Keep as a test
      </Button>
      <p className="text-muted text-sm">
        {isFull
          ? 'A policy holds 1,000 tests. Remove one first.'
          : 'Adds it to the draft, text included; from then on it must come out like this.'}
      </p>
      {open && (
        <TestDialog
          {...{ title: 'New test', test: open, at: null, document, groups }}
          onClose={() => setOpen(null)}
          onKeep={keep}
        />
      )}
    </div>
  )
}

/** "An IBAN is Confidential": types and the level, never the text. */
function nameOf({ findings, level }: PolicyTrial): string {
  const [first] = findings
  if (first === undefined) return `Text without findings is ${level.name}`
  const lead = first.label.charAt(0).toUpperCase() + first.label.slice(1)
  return `${lead}${findings.length > 1 ? ` and ${findings.length - 1} more` : ''} is ${level.name}`
}
