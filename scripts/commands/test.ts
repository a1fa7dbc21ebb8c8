import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { summarize } from '@/lib/core/classification/summarize'
import { runPolicyTests } from '@/lib/core/policy/run-policy-tests'
import type { Command } from './command'
import { readOptions } from './options'

const help = `gatehouse test --policy FILE [--lists FOLDER]

Runs the tests of a policy document; tests with a text run the real classifier.

Exit codes: 0 all pass; 1 some fail (each named, with what was expected); 2 wrong call, or the policy does not compile.
`

async function run(args: string[]): Promise<number> {
  const { policy, org } = readOptions(args, { isPolicyRequired: true })
  const detectors = createDetectorSet()
  const results = runPolicyTests(policy, (payload) => summarize(classify(payload, detectors, org).findings))
  for (const { name, passed, failures } of results) {
    process.stdout.write(passed ? `ok    ${name}\n` : `FAIL  ${name}: ${failures.join('; ')}\n`)
  }
  const failed = results.filter((result) => !result.passed).length
  process.stdout.write(`${results.length - failed} of ${results.length} tests pass\n`)
  return failed === 0 ? 0 : 1
}

/** Runs the tests of a policy file. */
export const testCommand: Command = { summary: "run a policy's own tests", help, run }
