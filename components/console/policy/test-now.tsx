'use client'
import { Button } from '@/components/ui/button'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import type { TestVerdict } from '@/lib/core/policy/policy-view'
import { useTestNow } from './use-test-now'
import { expectWords, partName, partValue } from './verdict-words'

interface Props {
  document: PolicyDocument
  /** null = what is written so far cannot be asked about. */
  test: PolicyTest | null
  onExpect: (verdict: TestVerdict) => void
}

/** What the draft does with what is given, what of it is expected otherwise, and the way to expect it. */
export function TestNow({ document, test, onExpect }: Props) {
  const { isAsking, outcome, problem } = useTestNow(document, test)
  const isOpen = test?.expect.level === undefined && test?.expect.actions === undefined
  return (
    <section
      aria-label="What the draft does now"
      aria-live="polite"
      className="grid gap-2 rounded-md bg-sunken px-3 py-2"
    >
      <h3 className="font-medium text-sm">What the draft does now</h3>
      {problem && <p className="text-danger">{problem}</p>}
      {!problem && outcome === null && (
        <p className="text-muted">
          {isAsking ? 'Asking the draft…' : 'Appears once what is given can be read, and the draft has no problem.'}
        </p>
      )}
      {outcome && <p>{expectWords(document, outcome.got).join(' · ')}</p>}
      {outcome?.passed && !isOpen && <p className="text-muted">The test passes.</p>}
      {outcome?.passed === false && (
        <ul aria-label="What would be expected otherwise" className="grid gap-1">
          {outcome.failures.map(({ of, expected, got, because }) => (
            <li key={of} className="break-words">
              <span className="font-medium">
                {partName(of)}: {partValue(document, of, expected)} → {partValue(document, of, got)}.
              </span>{' '}
              <span className="text-muted">{because}</span>
            </li>
          ))}
        </ul>
      )}
      {outcome && (isOpen || !outcome.passed) && (
        <div>
          <Button size="sm" onClick={() => onExpect(outcome.got)}>
            Expect what happens now
          </Button>
        </div>
      )}
    </section>
  )
}
