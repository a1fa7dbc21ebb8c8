import type { AppError } from '@/lib/core/errors'
import { levelName } from '@/lib/core/policy/sentences'
import type { Fault } from '../providers/provider'
import type { Attempt } from './attempt'
import type { Failure } from './end-run'
import { faultOf } from './fault-rules'
import type { RunPlan } from './run-plan'

/** What the person reads when nothing answered: which server, what did not happen, and what to do next. */
export function failureOf(plan: RunPlan, attempt: Attempt, error: AppError, heard: boolean): Failure {
  const fault = faultOf(error)
  const { providerName, modelName } = attempt.candidate
  if (heard)
    return {
      code: fault,
      sentence: `The answer broke off: ${howBroken(fault, providerName) ?? lower(error.message)} What arrived is kept.`,
      nextStep: 'Regenerate the answer, or ask for the rest.',
    }
  const stays = plan.decision.actions.cloud === 'block' || plan.decision.actions.cloud === 'redact'
  const level = levelName(plan.receipt.policy, plan.decision.facts.level)
  const inside = stays ? ` This chat is ${level}, so it will not go to the cloud.` : ''
  const what: Partial<Record<typeof fault, string>> = {
    unreachable: `${providerName} does not answer.`,
    truncated: `${providerName} closed the connection before it answered.`,
    silent: `${modelName} on ${providerName} did not begin to answer in time.`,
    rateLimited: `${providerName} accepts no more requests for a moment.`,
    overloaded: `${providerName} is overloaded.`,
    unauthorized: `${providerName} does not accept its key.`,
    modelMissing: `${providerName} no longer has ${modelName}.`,
    boundaryMismatch: `${providerName} passed the request on to another host, against its registration. It is switched off now, and the admins can see why.`,
  }
  const nextStep =
    fault === 'contextTooLong' ? 'Remove files, or start a new chat.' : 'Try again in a moment; your message is kept.'
  return { code: fault, sentence: `${what[fault] ?? error.message}${inside}`, nextStep }
}

/** How an answer ended that people had begun to read, where the fault tells. */
function howBroken(fault: Fault, providerName: string): string | null {
  if (fault === 'truncated') return `${providerName} closed the connection before the end.`
  if (fault === 'stalled') return `${providerName} fell silent.`
  return null
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
