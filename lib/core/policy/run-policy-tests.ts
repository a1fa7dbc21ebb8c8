import type { FindingSummary, Payload } from '../classification/finding'
import { levelOf } from '../classification/level-of'
import { type Boundary, boundaries } from './boundary'
import type { CompiledPolicy } from './compiled-policy'
import { decide } from './decide'
import type { Decision, RequestFacts } from './decision'
import type { Given, PolicyTest } from './document'

/** What a test's text is classified by; the real classifier in every use but a test of this file. */
export type Classify = (payload: Payload) => readonly FindingSummary[]

/** One part of an expectation that does not hold: the level, or the action at a boundary. */
export interface TestDifference {
  of: 'level' | Boundary
  expected: string
  got: string
}

/** How one test goes; where it fails, in words. */
export interface PolicyTestResult {
  name: string
  passed: boolean
  differences: TestDifference[]
  failures: string[]
  decision: Decision
}

/** Runs every test of the document: classification where it gives a text, then the same `decide` as any request. */
export function runPolicyTests(policy: CompiledPolicy, classify: Classify): PolicyTestResult[] {
  return policy.document.tests.map(({ name, given, expect }) => {
    const decision = decide(policy, factsOf(policy, given, classify))
    const differences = differencesOf(expect, decision)
    const failures = differences.map(({ of, expected, got }) =>
      of === 'level' ? `expected level ${expected}, got ${got}` : `expected ${expected} at ${of}, got ${got}`,
    )
    return { name, passed: failures.length === 0, differences, failures, decision }
  })
}

function differencesOf(expect: PolicyTest['expect'], { level, actions }: Decision): TestDifference[] {
  const differences: TestDifference[] = []
  const compare = (of: TestDifference['of'], expected: string | undefined, got: string) => {
    if (expected !== undefined && expected !== got) differences.push({ of, expected, got })
  }
  compare('level', expect.level, level)
  for (const boundary of boundaries) compare(boundary, expect.actions?.[boundary], actions[boundary])
  return differences
}

/** The payload of a text or of messages; null where a level and findings are given instead. */
export function payloadOf(given: Pick<Given, 'text' | 'messages'>): Payload | null {
  const { text, messages } = given
  if (text === undefined && messages === undefined) return null
  const segments: Payload['segments'] = (messages ?? []).map(({ role, content }, index) => {
    return { id: `messages.${index}`, role, part: 'text', text: content }
  })
  if (text !== undefined) segments.push({ id: 'text', role: 'user', part: 'text', text })
  return { segments, files: [] }
}

/**
 * Facts of what is given; what is left out is the most ordinary request: chat, an answer, no groups, at the epoch. A level
 * that is given is the conversation's before, and is raised by what is found.
 */
export function factsOf(policy: CompiledPolicy, given: Given, classify: Classify): RequestFacts {
  const payload = payloadOf(given)
  const findings = [...(given.findings ?? []), ...(payload === null ? [] : classify(payload))]
  const characters = payload?.segments.reduce((sum, segment) => sum + segment.text.length, 0) ?? 0
  const before = given.level ?? policy.document.base
  const level =
    payload === null && given.level !== undefined ? given.level : levelOf(findings, policy.table, before).level
  return {
    level,
    findings,
    groups: given.groups ?? [],
    channel: given.channel ?? 'chat',
    purpose: given.purpose ?? 'answer',
    uses: given.uses ?? [],
    tokens: given.tokens ?? Math.ceil(characters / 4),
    at: typeof given.at === 'string' ? Date.parse(given.at) : (given.at ?? 0),
    suspended: [],
  }
}
