import { nameOfType } from '../classification/default-rows'
import type { Boundary } from '../policy/boundary'
import type { CompiledPolicy } from '../policy/compiled-policy'
import type { Decision } from '../policy/decision'
import { boundarySentence, levelName, levelSentence, ruleSentence } from '../policy/sentences'
import type { Refused } from '../routing/allowed-models'
import type { Candidate } from '../routing/candidate'
import type { Route } from '../routing/rank-models'
import type { BudgetBlock } from '../usage/budget-block'
import { budgetFailure, insteadSentence } from '../usage/budget-sentences'
import type { Receipt, Refusal } from './receipt'
import type { LevelView } from './views'

/** What is known once a request is decided; the rest of the receipt follows when it ends. */
export interface ReceiptFacts {
  runId: string
  policy: CompiledPolicy
  decision: Decision
  levelBefore: string
  route: Route
  requested: string
  allowed: Candidate[]
  refused: Refused[]
  auditEventId: string
  /** What budgets stood in the way of models that would have been asked first. */
  budget?: { blocks: BudgetBlock[]; zone: string }
  /** A model whose answer had to be shorter than usual. */
  shorter?: { modelId: string; sentence: string }
}

export interface AttemptFacts {
  candidate: Candidate
  outcome: 'completed' | 'stopped' | 'failed' | 'unknown'
  fault: string | null
  firstTokenMs: number | null
  durationMs: number | null
}

export interface Ending {
  attempts: AttemptFacts[]
  tokens: Receipt['tokens']
  usageSource: Receipt['usageSource']
  costMicros: number | null
  costSource: Receipt['costSource']
  finishReason: string | null
}

/** Why a model was not asked, as a sentence. */
export const whyRefused: Record<Refusal, string> = {
  block: 'The policy blocks this destination at this level.',
  redact: 'The policy asks for names to be replaced first, which cannot be done for this message.',
  justify: 'The policy asks for a reason first.',
  clearance: 'This model is not cleared for this level.',
  suspended: 'An admin has switched this provider off.',
  state: 'This model is not ready.',
  groups: 'This model is not open to you.',
  context: 'The message is longer than this model can read.',
  abilities: 'This model lacks an ability that the message needs.',
  unpriced: 'This model has no price, and a budget applies.',
  budget: 'A budget that applies to you has no room for it.',
}

/** A level with its rank and colour, as screens show it. An unknown id counts as the highest. */
export function viewLevel(policy: CompiledPolicy, id: string): LevelView {
  const { levels } = policy.document
  const found = levels.findIndex((level) => level.id === id)
  const index = found < 0 ? levels.length - 1 : found
  const level = levels[index]
  return {
    id: level?.id ?? id,
    name: level?.name ?? id,
    rank: index + 1,
    of: levels.length,
    colour: level?.colour ?? 'red',
  }
}

const destination: Record<Boundary, string> = {
  local: 'Stayed in-house',
  private: 'Went to a private server',
  cloud: 'Went to the cloud',
}

/** One sentence: where it went and why. */
function sentenceOf(facts: ReceiptFacts, answered: Candidate | null): string {
  const { policy, decision } = facts
  if (answered === null) return `Nothing was sent. ${levelSentence(policy, decision.trace)}`
  const where = `${destination[answered.boundary]} with ${answered.modelName} on ${answered.providerName}.`
  const closed =
    answered.boundary === 'cloud' || decision.actions.cloud === 'allow'
      ? ''
      : ` ${boundarySentence(policy, decision, 'cloud')}`
  return `${where} ${levelSentence(policy, decision.trace)}${closed}`
}

/** The whole receipt: stored with the answer, so that reload and other devices show the same. */
export function buildReceipt(facts: ReceiptFacts, ending: Ending): Receipt {
  const { policy, decision } = facts
  const last = ending.attempts.at(-1)
  const answered = last ? last.candidate : null
  const rules = decision.trace.rules.filter((rule) => rule.held)
  return {
    runId: facts.runId,
    sentence: sentenceOf(facts, answered),
    level: viewLevel(policy, decision.level),
    raisedFrom: facts.levelBefore === decision.level ? null : levelName(policy, facts.levelBefore),
    findings: decision.trace.because.map(({ type, confidence, count }) => ({
      type,
      label: nameOfType(type),
      confidence,
      count,
    })),
    policyVersion: decision.policyVersion,
    policyName: policy.document.name,
    rules: rules.map((held) => {
      const rule = policy.rules.find(({ id }) => id === held.id)
      return { id: held.id, mode: held.mode, sentence: rule ? ruleSentence(policy, rule) : held.id }
    }),
    actions: decision.actions,
    route: facts.route,
    requested: facts.requested,
    model: answered && {
      id: answered.modelId,
      name: answered.modelName,
      provider: answered.providerName,
      boundary: answered.boundary,
      practice: answered.practice,
    },
    considered: considered(facts),
    attempts: ending.attempts.map(({ candidate, ...rest }) => ({
      model: candidate.modelName,
      provider: candidate.providerName,
      boundary: candidate.boundary,
      ...rest,
    })),
    tokens: ending.tokens,
    usageSource: ending.usageSource,
    costMicros: ending.costMicros,
    costSource: ending.costSource,
    auditEventId: facts.auditEventId,
    finishReason: ending.finishReason,
    budget: budgetOf(facts, answered),
  }
}

function budgetOf({ budget, shorter }: ReceiptFacts, answered: Candidate | null): Receipt['budget'] {
  const answeredInHouse = budget !== undefined && answered?.boundary === 'local'
  const sentences = [
    budget && answered ? insteadSentence(budget.blocks, answeredInHouse, budget.zone) : '',
    budget && !answered ? budgetFailure(budget.blocks, budget.zone).sentence : '',
    shorter && shorter.modelId === answered?.modelId ? shorter.sentence : '',
  ].filter((sentence) => sentence !== '')
  return sentences.length === 0 ? null : { sentence: sentences.join(' '), answeredInHouse }
}

/** Models that are not open to the person are not named: their existence is not theirs to know. */
function considered(facts: ReceiptFacts): Receipt['considered'] {
  const name = (candidate: Candidate) => ({
    model: candidate.modelName,
    provider: candidate.providerName,
    boundary: candidate.boundary,
  })
  return [
    ...facts.allowed.map((candidate) => ({ ...name(candidate), refused: null, why: 'The policy allows it.' })),
    ...facts.refused
      .filter(({ reason }) => reason !== 'groups')
      .map(({ candidate, reason }) => ({ ...name(candidate), refused: reason, why: whyRefused[reason] })),
  ]
}
