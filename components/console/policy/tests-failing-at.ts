import type { Boundary } from '@/lib/core/policy/boundary'
import type { TestOutcome } from '@/lib/core/policy/policy-view'

export interface NumberedTest {
  /** Its place among the tests of the draft, from 1. */
  number: number
  name: string
}

/** Tests that came out at this level, and expect another action at this boundary. */
export function testsFailingAt(outcomes: readonly TestOutcome[], level: string, boundary: Boundary): NumberedTest[] {
  return outcomes.flatMap(({ name, got, failures }, at) =>
    got.level === level && failures.some(({ of }) => of === boundary) ? [{ number: at + 1, name }] : [],
  )
}
