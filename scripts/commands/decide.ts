import { z } from 'zod'
import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { summarize } from '@/lib/core/classification/summarize'
import { decide } from '@/lib/core/policy/decide'
import { givenSchema } from '@/lib/core/policy/document'
import { factsOf } from '@/lib/core/policy/run-policy-tests'
import { explainDecision } from '@/lib/core/policy/sentences'
import type { Command } from './command'
import { mapJsonLines } from './json-lines'
import { readOptions } from './options'

const help = `gatehouse decide --policy FILE [--lists FOLDER]

Reads JSON Lines, writes the decision for each, in order:
  in   {"id", "text" or "messages" or "level" and "findings"; "groups"?, "channel"?, "purpose"?, "uses"?, "tokens"?, "at"?}
  out  {"id", "policyVersion", "level", "actions": {"local", "private", "cloud"}, "trace", "sentence"}
"at" is an ISO 8601 instant or milliseconds since the epoch; left out, it is now.

Exit codes: 0 every line decided; 1 some lines failed; 2 wrong call, or the policy does not compile.
`

const lineSchema = givenSchema.extend({ id: z.union([z.string(), z.number()]).optional() })

async function run(args: string[]): Promise<number> {
  const { policy, org } = readOptions(args, { isPolicyRequired: true })
  const detectors = createDetectorSet()
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
  const failed = await mapJsonLines(streams, (value) => {
    const parsed = lineSchema.safeParse(value)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new Error(`invalid: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`)
    }
    const { id, ...given } = parsed.data
    const at = given.at ?? Date.now()
    const facts = factsOf(policy, { ...given, at }, (payload) => summarize(classify(payload, detectors, org).findings))
    const decision = decide(policy, facts)
    return { id, ...decision, sentence: explainDecision(policy, decision) }
  })
  return failed === 0 ? 0 : 1
}

/** Decides requests by a policy file, with the trace. */
export const decideCommand: Command = { summary: 'what a policy demands for a request, and why', help, run }
