import type { Refusal } from '@/lib/core/chat/receipt'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import type { Decision } from '@/lib/core/policy/decision'
import { boundarySentence, levelName, levelSentence, ruleSentence } from '@/lib/core/policy/sentences'
import type { DecidedRequest } from './decide-request'

/** What the person reads when nothing may be sent: level, rule, and what works instead. */
export function blockFailure(
  policy: CompiledPolicy,
  decided: DecidedRequest,
): { code: string; sentence: string; nextStep: string } {
  const { decision, refused } = decided
  const level = levelName(policy, decision.level)
  const reasons = new Set<Refusal>(refused.map(({ reason }) => reason).filter((reason) => reason !== 'groups'))
  if (reasons.size === 0)
    return {
      code: 'no_model',
      sentence: 'No model is open to you yet. Nothing was sent.',
      nextStep: 'Ask an admin to open a model to you.',
    }
  if (reasons.has('context'))
    return {
      code: 'context_too_long',
      sentence: 'This chat is longer than any model open to you can read. Nothing was sent.',
      nextStep: 'Remove files, or start a new chat.',
    }
  if (reasons.has('justify'))
    return {
      code: 'justification_required',
      sentence: `${levelSentence(policy, decision.trace)} The policy asks for your reason first. Nothing was sent.`,
      nextStep: 'Give a reason, or edit the message.',
    }
  if (reasons.has('state') || reasons.has('suspended'))
    return {
      code: 'provider_unavailable',
      sentence: `No model that may have this is ready. This chat is ${level}. Nothing was sent.`,
      nextStep: 'Wait, or ask an admin to look at the providers.',
    }
  if (decision.actions.local !== 'allow')
    return {
      code: 'blocked_by_policy',
      sentence: `${levelSentence(policy, decision.trace)} ${closingSentence(policy, decision)} Nothing was sent.`,
      nextStep: 'Remove what was found, and send the rest.',
    }
  const closed = (['cloud', 'private'] as const).filter((boundary) => decision.actions[boundary] !== 'allow')
  const why = closed.map((boundary) => boundarySentence(policy, decision, boundary)).join(' ')
  return {
    code: 'blocked_by_policy',
    sentence: `${levelSentence(policy, decision.trace)} ${why} No in-house model is open to you for this. Nothing was sent.`,
    nextStep: 'Remove the sensitive parts, or ask an admin to open an in-house model to you.',
  }
}

/** What closes even our own machines: the rules in their own words, else whatever else it is. */
function closingSentence(policy: CompiledPolicy, decision: Decision): string {
  const closing = decision.trace.rules.filter(
    (rule) => rule.held && rule.mode === 'enforce' && (rule.would.local ?? 'allow') !== 'allow',
  )
  const rules = policy.rules.filter(({ id }) => closing.some((rule) => rule.id === id))
  return rules.length > 0
    ? rules.map((rule) => ruleSentence(policy, rule)).join(' ')
    : boundarySentence(policy, decision, 'local')
}
