import type { EventInput } from '@/lib/core/audit/event'
import type { Refusal } from '@/lib/core/chat/receipt'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { BudgetBlock } from '@/lib/core/usage/budget-block'
import { shorterSentence } from '@/lib/core/usage/budget-sentences'
import { capWithin } from '@/lib/core/usage/cap-within'
import type { Attempt } from './attempt'
import type { Drive } from './drive'
import { budgetExceededEvents } from './run-audit'
import type { RunPlan } from './run-plan'

/**
 * A budget had no room for this try, and nothing was written. The same model is asked for a shorter answer where that
 * fits; else it leaves the plan, with its reason for receipt and log, and whoever comes next is tried.
 */
export function refuseForBudget(drive: Drive, attempt: Attempt): void {
  const { blocks, caps, plan, tried } = drive
  const { candidate } = attempt
  const cap = caps.has(candidate.modelId)
    ? null
    : capWithin(blocks, attempt.inputTokens, attempt.maxOutputTokens, candidate)
  if (cap !== null) {
    caps.set(candidate.modelId, cap)
    tried.set(candidate.modelId, (tried.get(candidate.modelId) ?? 1) - 1)
    drive.plan = {
      ...plan,
      receipt: { ...plan.receipt, shorter: { modelId: candidate.modelId, sentence: shorterSentence(blocks, cap) } },
    }
    return
  }
  drive.plan = withoutModel(plan, candidate, blocks)
  drive.budgetEvents = [...drive.budgetEvents, ...budgetExceededEvents(plan, candidate, blocks)]
}

function withoutModel(plan: RunPlan, candidate: Candidate, blocks: BudgetBlock[]): RunPlan {
  const reason: Refusal = blocks.every((block) => block.reason === 'unpriced') ? 'unpriced' : 'budget'
  const others = (list: Candidate[]) => list.filter(({ modelId }) => modelId !== candidate.modelId)
  const refused: RunPlan['decision']['refused'][number] = {
    provider: candidate.providerId,
    model: candidate.modelId,
    boundary: candidate.boundary,
    reason,
  }
  return {
    ...plan,
    ranked: others(plan.ranked),
    decision: { ...plan.decision, refused: [...plan.decision.refused, refused] },
    receipt: {
      ...plan.receipt,
      allowed: others(plan.receipt.allowed),
      refused: [...plan.receipt.refused, { candidate, reason }],
      budget: { blocks: [...(plan.receipt.budget?.blocks ?? []), ...blocks], zone: plan.zone },
    },
  }
}

/** Nobody is left who could be asked within the budgets. */
export function nobodyLeft({ plan, blocks, budgetEvents }: Drive): {
  plan: RunPlan
  blocks: BudgetBlock[]
  events: EventInput[]
} {
  return { plan, blocks: plan.receipt.budget?.blocks ?? blocks, events: budgetEvents }
}
