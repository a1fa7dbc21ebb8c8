import { Alert } from '@/components/ui/alert'
import { countOf } from '@/lib/core/i18n/format'
import type { TestOutcome } from '@/lib/core/policy/policy-view'
import { TestLink } from './test-link'

/** How the tests go, with the way to each that fails. */
export function TestSum({ tests, onLeave }: { tests: TestOutcome[]; onLeave: () => void }) {
  const failed = tests.flatMap((test, at) => (test.passed ? [] : [{ ...test, number: at + 1 }]))
  if (failed.length === 0) return <p>{countOf(tests.length, 'test passes', 'tests pass')}.</p>
  return (
    <Alert>
      <p className="font-medium">
        {countOf(failed.length, 'test fails', 'tests fail')} of {tests.length}, so this cannot be published.
      </p>
      <ul aria-label="Failing tests" className="mt-1 grid list-disc gap-0.5 ps-5">
        {failed.map(({ number, name, failures }) => (
          <li key={number}>
            <TestLink test={{ number, name }} onLeave={onLeave} />: {failures.map(({ words }) => words).join('; ')}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
