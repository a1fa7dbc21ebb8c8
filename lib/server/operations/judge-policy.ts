import { AppError } from '@/lib/core/errors'
import { checkAgainstHouse } from '@/lib/core/policy/check-against-house'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { type LevelMove, listLevelMoves } from '@/lib/core/policy/level-map'
import type { TestOutcome } from '@/lib/core/policy/policy-view'
import type { Problem } from '@/lib/core/policy/problem'
import { payloadOf, runPolicyTests } from '@/lib/core/policy/run-policy-tests'
import { viewTestResult } from '@/lib/core/policy/test-outcome'
import { listDictionarySlugs } from '../store/dictionary'
import { listGroupRows } from '../store/group'
import { countLevelUse } from '../store/level-use'
import { requireFindings } from './classify-payload'
import { decisionState } from './decision-state'

export interface Judgement {
  /** null where the document does not compile. */
  policy: CompiledPolicy | null
  problems: Problem[]
  /** None where the document does not compile. */
  tests: TestOutcome[]
  /** What its order of levels asks of the chats and models that use them. */
  moves: LevelMove[]
}

/** Everything that publishing demands of a document: it compiles, fits this house, and its own tests pass. */
export async function judgePolicy(document: unknown, version: number): Promise<Judgement> {
  const groups = (await listGroupRows()).map(({ slug }) => slug)
  const compiled = compilePolicy(document, version, { groups })
  if ('problems' in compiled) return { policy: null, problems: compiled.problems, tests: [], moves: [] }
  const { policy } = compiled
  const problems = checkAgainstHouse(policy.document, { groups, lists: await listDictionarySlugs() })
  const [use, before] = await Promise.all([countLevelUse(), levelsInForce()])
  const moves = listLevelMoves({ before, after: policy.levels }, use)
  return { policy, problems, moves, tests: await runTests(policy) }
}

/** The order of levels in force, lowest first; none where no policy is: what chats have then counts as the highest. */
export async function levelsInForce(): Promise<readonly string[]> {
  const { policy } = await decisionState()
  return policy?.levels ?? []
}

/** Each text is classified by itself, so that many of them do not hold up everyone's tokens. */
async function runTests(policy: CompiledPolicy): Promise<Judgement['tests']> {
  const keyOf = (payload: object) => JSON.stringify(payload)
  const found = new Map<string, Awaited<ReturnType<typeof requireFindings>>>()
  for (const { given } of policy.document.tests) {
    const payload = payloadOf(given)
    if (payload === null) continue
    found.set(keyOf(payload), await requireFindings(payload))
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  const results = runPolicyTests(policy, (payload) => found.get(keyOf(payload)) ?? [])
  return results.map((result) => viewTestResult(policy, result))
}

/** Refuses what may not be published: wrong fields by name, failing tests as a conflict with their list. */
export function requirePublishable({ policy, problems, tests }: Omit<Judgement, 'moves'>): CompiledPolicy {
  if (policy === null || problems.length > 0)
    throw new AppError('invalid_input', 'The policy cannot be published as it is. Mend what is listed.', {
      details: { fields: problems.map(fieldOf) },
    })
  const failed = tests.filter(({ passed }) => !passed)
  if (failed.length === 0) return policy
  const sentence = failed.length === 1 ? 'A test fails' : `${failed.length} tests fail`
  throw new AppError('conflict', `${sentence}. Change the policy, or the test where it is wrong.`, {
    details: { tests: failed.map(({ name, failures }) => `${name}: ${failures.map(({ words }) => words).join('; ')}`) },
  })
}

/** `rules.0.if.groups.0: There is no group "legal".` */
export const fieldOf = ({ path, sentence }: Problem) => `${path.join('.') || 'document'}: ${sentence}`
