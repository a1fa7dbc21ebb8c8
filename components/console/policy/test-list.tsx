'use client'
import { useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyTest } from '@/lib/core/policy/document'
import { isSame } from '@/lib/core/policy/is-same'
import { Choice } from './choice'
import { setQuery } from './set-query'
import { type TestActions, TestCard } from './test-card'
import type { Policy } from './use-policy'
import type { Review } from './use-review'

interface Props {
  policy: Policy
  review: Review
  add: ReactNode
  isFull: boolean
  actionsOf: ((at: number, test: PolicyTest) => TestActions) | null
}

/** Every test of the draft and how it goes, those that fail first; the address keeps the filter and the one looked for. */
export function TestList({ policy, review, add, isFull, actionsOf }: Props) {
  const { document, published } = policy.state
  const { outcomes } = review
  const query = useSearchParams()
  const isFailing = (at: number) => outcomes?.[at]?.passed === false
  const entries = document.tests.map((test, at) => ({ test, at }))
  const failing = entries.filter(({ at }) => isFailing(at))
  const isFiltered = query.get('show') === 'failing'
  const shown = isFiltered ? failing : [...failing, ...entries.filter(({ at }) => !isFailing(at))]
  useFocusOn(query.get('test'), outcomes !== null)
  const markOf = (test: PolicyTest) => {
    const was = published.tests.find(({ name }) => name === test.name)
    return was === undefined ? 'new' : isSame(was, test) ? null : 'changed'
  }
  if (entries.length === 0)
    return (
      <EmptyState title="No tests yet" action={add}>
        A test is an example and what must come of it. While one fails, nothing is published. Add one here, or keep a
        trial from the tab Try it.
      </EmptyState>
    )
  return (
    <section aria-labelledby="tests" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="grid gap-1">
          <h2 id="tests" className="font-semibold">
            Tests
          </h2>
          <p role="status" className="text-muted">
            {sumOf(entries.length, outcomes === null ? null : failing.length, review.isRunning)}
          </p>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-44">
            <Choice
              label="Show"
              value={isFiltered ? 'failing' : ''}
              any="All tests"
              options={[{ value: 'failing', name: 'Failing tests' }]}
              onChange={(show) => setQuery({ show, test: '' })}
            />
          </div>
          {add}
        </div>
      </div>
      {isFull && <p className="text-muted">A policy holds 1,000 tests. Remove one before adding another.</p>}
      <Trouble review={review} policy={policy} />
      <ul aria-label="Tests" className="grid gap-2">
        {shown.map(({ test, at }) => (
          <TestCard
            key={at}
            id={`test-${at + 1}`}
            {...{ test, document }}
            outcome={outcomes?.[at] ?? null}
            isRunning={review.isRunning}
            mark={markOf(test)}
            actions={actionsOf?.(at, test) ?? null}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="text-muted">{outcomes === null ? 'What fails is not known yet.' : 'No test fails.'}</p>
      )}
    </section>
  )
}

function sumOf(count: number, failing: number | null, isRunning: boolean): string {
  if (failing === null && isRunning) return `Running ${countOf(count, 'test', 'tests')}…`
  if (failing === null) return `${countOf(count, 'test', 'tests')}, run once what is said above is mended.`
  if (failing === 0) return `${countOf(count, 'test passes', 'tests pass')}.`
  return `${countOf(failing, 'test fails', 'tests fail')} of ${count}, so the draft cannot be published.`
}

function Trouble({ review, policy }: Pick<Props, 'review' | 'policy'>) {
  if (review.problem)
    return (
      <Alert
        action={
          <Button size="sm" onClick={review.retry}>
            Run again
          </Button>
        }
      >
        The tests could not be run. {review.problem}
      </Alert>
    )
  if (!review.isBehind) return null
  return (
    <Alert
      action={
        <Button size="sm" onClick={() => void policy.reload()}>
          Show it
        </Button>
      }
    >
      Someone else changed the draft meanwhile.
    </Alert>
  )
}

/** Where a link names a test, it is brought into view once its standing is known, which gives it its place. */
function useFocusOn(number: string | null, isSettled: boolean): void {
  useEffect(() => {
    if (number === null || !isSettled) return
    // After a sheet that closes has given the focus back.
    const timer = setTimeout(() => {
      const card = window.document.getElementById(`test-${number}`)
      card?.scrollIntoView({ block: 'center' })
      card?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [number, isSettled])
}
