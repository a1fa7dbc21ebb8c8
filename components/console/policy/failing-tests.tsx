import { TestLink } from './test-link'
import type { NumberedTest } from './tests-failing-at'

/** Said beside a cell: which test it fails; the tab has the others. */
export function FailingTests({ tests: [first, ...more] }: { tests: NumberedTest[] }) {
  if (first === undefined) return null
  return (
    <p className="px-2 pt-1 pb-1 text-danger text-xs">
      Fails the test <TestLink test={first} />
      {more.length > 0 && ` and ${more.length} more`}
    </p>
  )
}
