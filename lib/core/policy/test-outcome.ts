import { boundaries } from './boundary'
import type { CompiledPolicy } from './compiled-policy'
import { decide } from './decide'
import type { Decision, RequestFacts } from './decision'
import type { Given, PolicyTest } from './document'
import type { PolicyTrial, TestOutcome, TestVerdict } from './policy-view'
import type { PolicyTestResult } from './run-policy-tests'
import { boundarySentence, levelSentence } from './sentences'

/** How a test goes, with the cell or rule that decides where it fails. */
export function viewTestResult(policy: CompiledPolicy, result: PolicyTestResult): TestOutcome {
  const { name, passed, decision, differences, failures } = result
  return {
    name,
    passed,
    got: verdictOf(decision),
    failures: differences.map((difference, at) => ({
      ...difference,
      words: failures[at] ?? '',
      because:
        difference.of === 'level'
          ? levelSentence(policy, decision.trace)
          : boundarySentence(policy, decision, difference.of),
    })),
  }
}

const verdictOf = ({ level, actions }: Decision): TestVerdict => ({ level, actions })

/** The test with the expectation that `verdict` meets: the parts it asked about, or all where it asked about none. */
export function expectVerdict(test: PolicyTest, verdict: TestVerdict): PolicyTest {
  const { level, actions = {} } = test.expect
  const asked = boundaries.filter((boundary) => actions[boundary] !== undefined)
  if (level === undefined && asked.length === 0) return { ...test, expect: verdict }
  const kept = Object.fromEntries(asked.map((boundary) => [boundary, verdict.actions[boundary]]))
  return {
    ...test,
    expect: {
      ...(level === undefined ? {} : { level: verdict.level }),
      ...(asked.length === 0 ? {} : { actions: kept }),
    },
  }
}

/**
 * A trial as a test would give and expect it. A test knows no switch of the moment, and it is of no particular time: the
 * instant is kept only where the policy decides by it.
 */
export function exampleOf(policy: CompiledPolicy, facts: RequestFacts): PolicyTrial['example'] {
  const { groups, channel, uses, at } = facts
  const now = verdictOf(decide(policy, { ...facts, suspended: [] }))
  const ever = verdictOf(decide(policy, { ...facts, suspended: [], at: 0 }))
  const isOfTime = boundaries.some((boundary) => now.actions[boundary] !== ever.actions[boundary])
  const given: Given = {
    ...(groups.length > 0 ? { groups } : {}),
    ...(channel === 'chat' ? {} : { channel }),
    ...(uses.length > 0 ? { uses } : {}),
    ...(isOfTime ? { at: new Date(at).toISOString() } : {}),
  }
  return { given, expect: now }
}
