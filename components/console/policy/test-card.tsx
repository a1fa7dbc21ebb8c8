'use client'
import { CircleCheck, CircleX, Hourglass } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import { givenWords } from '@/lib/core/policy/given-words'
import type { TestOutcome } from '@/lib/core/policy/policy-view'
import { expectWords, partName, partValue } from './verdict-words'

export interface TestActions {
  onChange: () => void
  onExpectNow: () => void
  onDuplicate: () => void
  onRemove: () => void
}

interface Props {
  test: PolicyTest
  document: PolicyDocument
  /** null = not known yet. */
  outcome: TestOutcome | null
  isRunning: boolean
  mark: 'new' | 'changed' | null
  id: string
  actions: TestActions | null
}

export function TestCard({ test, document, outcome, isRunning, mark, id, actions }: Props) {
  const { what, how } = givenWords(document, test.given)
  return (
    <li
      id={id}
      tabIndex={-1}
      className="grid gap-2 rounded-lg border border-line px-4 py-3 target:border-control focus:border-control"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Standing outcome={outcome} isRunning={isRunning} />
        <h3 className="min-w-0 break-words font-medium">{test.name}</h3>
        {mark && <Badge tone="amber">{mark} in the draft</Badge>}
      </div>
      <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)]">
        <dt className="text-muted">Given</dt>
        <dd className="break-words">
          {what}
          {how.length > 0 && <span className="text-muted"> · {how.join(' · ')}</span>}
        </dd>
        <dt className="text-muted">Expected</dt>
        <dd className="break-words">{expectWords(document, test.expect).join(' · ') || 'nothing'}</dd>
      </dl>
      {outcome?.passed === false && <Failures outcome={outcome} document={document} />}
      {actions && <Buttons name={test.name} isFailing={outcome?.passed === false} actions={actions} />}
    </li>
  )
}

function Standing({ outcome, isRunning }: Pick<Props, 'outcome' | 'isRunning'>) {
  const [word, Icon, tone] =
    outcome === null
      ? ([isRunning ? 'Running…' : 'Not run', Hourglass, 'text-muted'] as const)
      : outcome.passed
        ? (['Passes', CircleCheck, 'text-muted'] as const)
        : (['Fails', CircleX, 'text-danger'] as const)
  return (
    <span className={`inline-flex w-20 shrink-0 items-center gap-1.5 font-medium text-sm ${tone}`}>
      <Icon aria-hidden className="size-4" />
      {word}
    </span>
  )
}

function Failures({ outcome, document }: { outcome: TestOutcome; document: PolicyDocument }) {
  return (
    <ul aria-label={`Why ${outcome.name} fails`} className="grid gap-1.5 rounded-md bg-sunken px-3 py-2">
      {outcome.failures.map(({ of, expected, got, because }) => (
        <li key={of} className="break-words">
          <span className="font-medium">
            {partName(of)}: expected {partValue(document, of, expected)}, got {partValue(document, of, got)}.
          </span>{' '}
          <span className="text-muted">{because}</span>
        </li>
      ))}
    </ul>
  )
}

function Buttons({ name, isFailing, actions }: { name: string; isFailing: boolean; actions: TestActions }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" aria-label={`Change test ${name}`} onClick={actions.onChange}>
        Change
      </Button>
      {isFailing && (
        <Button size="sm" aria-label={`Expect what happens now: ${name}`} onClick={actions.onExpectNow}>
          Expect what happens now
        </Button>
      )}
      <Button size="sm" variant="ghost" aria-label={`Duplicate test ${name}`} onClick={actions.onDuplicate}>
        Duplicate
      </Button>
      <Button size="sm" variant="ghost" aria-label={`Remove test ${name}`} onClick={actions.onRemove}>
        Remove
      </Button>
    </div>
  )
}
