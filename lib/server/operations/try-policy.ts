import type { Actor } from '@/lib/core/access/actor'
import { viewLevel } from '@/lib/core/chat/build-receipt'
import { nameOfType } from '@/lib/core/classification/default-rows'
import { AppError } from '@/lib/core/errors'
import { boundaries } from '@/lib/core/policy/boundary'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { decide } from '@/lib/core/policy/decide'
import type { RuleTrace } from '@/lib/core/policy/decision'
import { writtenRuleSentence } from '@/lib/core/policy/document-sentences'
import type { TryPolicy } from '@/lib/core/policy/policy-input'
import type { PolicyTrial } from '@/lib/core/policy/policy-view'
import { factsOf, payloadOf } from '@/lib/core/policy/run-policy-tests'
import { boundarySentence, levelSentence } from '@/lib/core/policy/sentences'
import { exampleOf } from '@/lib/core/policy/test-outcome'
import { nowMs } from '../platform/clock'
import { listGroupRows } from '../store/group'
import { requireFindings } from './classify-payload'
import { decisionState } from './decision-state'
import { readDraft } from './get-policy'
import { fieldOf } from './judge-policy'
import { readPublishedDocument } from './policy-document'
import { requirePermission } from './require-permission'

/** What the draft, or the policy in force, says of a text: the same `decide` as any request. Nothing is stored or logged. */
export async function tryPolicy(actor: Actor, input: TryPolicy): Promise<PolicyTrial> {
  await requirePermission(actor, 'policy.edit')
  const rows = await listGroupRows()
  const policy = await compileChosen(
    input.against,
    rows.map(({ slug }) => slug),
  )
  const ofPerson = rows.filter(({ members }) => members.some(({ person }) => person.id === input.personId))
  const groups = [...new Set([...input.groups, ...ofPerson.map(({ slug }) => slug)])]
  const given = { text: input.text, groups, channel: input.channel, uses: input.uses, at: nowMs() }
  const payload = payloadOf(given)
  const findings = payload === null ? [] : await requireFindings(payload)
  const { suspensions } = await decisionState()
  const facts = { ...factsOf(policy, given, () => findings), suspended: suspensions }
  const decision = decide(policy, facts)
  return {
    level: viewLevel(policy, decision.level),
    findings: findings.map(({ type, confidence, count }) => ({ type, confidence, count, label: nameOfType(type) })),
    levelSentence: levelSentence(policy, decision.trace),
    boundaries: boundaries.map((boundary) => ({
      boundary,
      action: decision.actions[boundary],
      sentence: boundarySentence(policy, decision, boundary),
    })),
    example: exampleOf(policy, facts),
    rules: decision.trace.rules.map((rule) => viewRule(policy, rule)),
  }
}

async function compileChosen(against: TryPolicy['against'], groups: string[]): Promise<CompiledPolicy> {
  const [draft, published] = await Promise.all([readDraft(), readPublishedDocument()])
  const document = against === 'draft' && draft.document !== null ? draft.document : published.document
  const compiled = compilePolicy(document, published.version, { groups })
  if ('policy' in compiled) return compiled.policy
  throw new AppError('invalid_input', 'This policy decides nothing until its problems are mended.', {
    details: { fields: compiled.problems.map(fieldOf) },
  })
}

function viewRule(policy: CompiledPolicy, trace: RuleTrace): PolicyTrial['rules'][number] {
  const { id, mode, held } = trace
  const rule = policy.document.rules.find((written) => written.id === id)
  const sentence = rule === undefined ? id : writtenRuleSentence(policy.document, rule)
  return { id, mode, held, sentence, unmet: held ? null : unmetWords(trace) }
}

/** Which condition failed, what it wanted and what it saw: "groups: wanted legal, saw none". */
function unmetWords({ unmet, wanted, had }: Extract<RuleTrace, { held: false }>): string {
  return `${unmet}: wanted ${wordsOf(wanted)}, saw ${wordsOf(had)}`
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ') || 'none'
  if (typeof value === 'object' && value !== null) return 'of' in value ? wordsOf(value.of) : JSON.stringify(value)
  return value === undefined || value === null ? 'none' : String(value)
}
