import type { BudgetPeriod, BudgetScope, BudgetUnit } from './budget'
import type { BudgetForecast } from './budget-forecast'

/** How full a window is. The amounts are null for who may not see them. */
interface BudgetFill {
  /** Spent and reserved as a share of the limit; above 1 where an attempt used more than its bound. */
  share: number
  limit: number | null
  spent: number | null
  reserved: number | null
  /** When it resets, UTC. */
  resetsAt: string
}

interface BudgetHead {
  id: string
  name: string
  scope: BudgetScope
  unit: BudgetUnit
  period: BudgetPeriod
  hard: boolean
}

/** A budget as those see it who may see everybody's usage. Of an allowance: the person who has used the most of it. */
export interface BudgetView extends BudgetHead {
  version: number
  subjectId: string | null
  /** The group or person; null = the organization, or somebody who is gone. */
  subject: string | null
  limit: number
  spent: number
  reserved: number
  share: number
  startsAt: string
  resetsAt: string
  /** Of an allowance: how many have used some of it in this window, and how many all of it. */
  people: { active: number; full: number } | null
  forecast: BudgetForecast
}

export interface BudgetList {
  zone: string
  budgets: BudgetView[]
}

/** A budget that binds a person, as that person sees it. */
export interface OwnBudget extends BudgetHead, BudgetFill {}

export interface BudgetHistory {
  zone: string
  budget: BudgetView
  /** Newest first; of an allowance all people's together. */
  windows: { startsAt: string; endsAt: string; spent: number; people: number }[]
  blocks: { at: string; person: string; model: string; reason: 'room' | 'unpriced' }[]
}
