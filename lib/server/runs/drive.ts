import type { EventInput } from '@/lib/core/audit/event'
import type { AttemptFacts } from '@/lib/core/chat/build-receipt'
import type { AppError } from '@/lib/core/errors'
import type { BudgetBlock } from '@/lib/core/usage/budget-block'
import type { Attempt } from './attempt'
import type { LiveRun } from './live-run'
import type { RunPlan } from './run-plan'

/** How the first transaction went; `moved` = decide again, nothing was written. */
export type Begun =
  | { kind: 'committed' }
  | { kind: 'moved' }
  | { kind: 'repeated'; runId: string }
  /** No model has room in the budgets: nothing was written, and this is what is to be recorded. */
  | { kind: 'budget'; plan: RunPlan; blocks: BudgetBlock[]; events: EventInput[] }
  | { kind: 'failed'; error: AppError }

export interface DriveOptions {
  /** Decides again for a run that has begun, when what it was decided from moved. */
  replan(): Promise<RunPlan>
  /** Makes the title from the answer, for a run whose purpose that is. */
  titleOf?(text: string): string | null
}

/** A run on its way: its plan, what was tried, and what is still open. */
export interface Drive {
  live: LiveRun
  plan: RunPlan
  options: DriveOptions
  tell(begun: Begun): void
  tried: Map<string, number>
  attempts: AttemptFacts[]
  /** Permitted, failed, and not yet settled: the transaction that permits the next one settles it. */
  open: { attempt: Attempt; error: AppError } | null
  /** The budgets that refused the last try. */
  blocks: BudgetBlock[]
  /** Models whose output cap was lowered to what is left. */
  caps: Map<string, number>
  /** Written with the next record of this run. */
  budgetEvents: EventInput[]
}
