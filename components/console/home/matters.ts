import type { Viewer } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDiff } from '@/lib/core/policy/diff-policies'
import { fillOf } from '@/lib/core/usage/budget-fill'
import type { BudgetList, BudgetView } from '@/lib/core/usage/budget-view'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { sumOf } from '../policy/change-list'

/** Something that waits for a decision or does not work. */
export interface Matter {
  sentence: string
  /** Where it is mended or decided, and what the link says. */
  href: string
  action: string
  /** It does not work; else it only waits. */
  isTrouble: boolean
}

interface Morning {
  usage: Pick<UsageView, 'total' | 'query'>
  policy: { isReadable: boolean; draft: { diff: PolicyDiff; savedBy: string | null } | null }
  budgets: Pick<BudgetList, 'budgets'>
  /** null = not for this role. */
  log: { flushed: boolean } | null
}

/** One failure in so many is trouble; fewer is an ordinary day. */
const troubleFrom = 0.1

/** What needs somebody, as far as this person may see it; what does not work comes first. */
export function mattersOf(
  { policy, usage, budgets, log }: Morning,
  viewer: Pick<Viewer, 'role' | 'console'>,
): Matter[] {
  const { total, query } = usage
  const prices = viewer.console.includes('providers')
    ? { href: '/console/providers', action: 'Add prices' }
    : { href: '/console/usage/spend', action: 'See which' }
  const matters: (Matter | false)[] = [
    !policy.isReadable && {
      sentence: 'No policy is in force that this release can read, so nothing may be sent.',
      href: '/console/policy',
      action: 'Open the policy',
      isTrouble: true,
    },
    log?.flushed === false && {
      sentence: 'The database does not flush what it acknowledges: events may be lost with the power.',
      href: '/console/audit',
      action: 'Open the log',
      isTrouble: true,
    },
    total.failed > total.attempts * troubleFrom && {
      sentence: `${countOf(total.failed, 'request', 'requests')} of ${total.attempts} failed.`,
      href: `/console/usage?by=provider&sort=attempts&range=${query.range}`,
      action: 'See where',
      isTrouble: true,
    },
    ...budgets.budgets.map(budgetMatter),
    policy.draft !== null && {
      sentence: `A draft of the policy waits: ${sumOf(policy.draft.diff).toLowerCase()}, saved by ${policy.draft.savedBy ?? 'someone'}.`,
      href: '/console/policy',
      action: viewer.role === 'auditor' ? 'Read it' : 'Review and publish',
      isTrouble: false,
    },
    total.unpricedAttempts > 0 && {
      sentence: `${countOf(total.unpricedAttempts, 'request has', 'requests have')} no price, so the spend is not all of it.`,
      ...prices,
      isTrouble: false,
    },
  ]
  return matters.filter((matter) => matter !== false)
}

/** A budget that is used up or nearly so, or that will be before it resets. */
function budgetMatter({ id, name, share, hard, forecast }: BudgetView): Matter | false {
  const fill = fillOf(share)
  const at = { href: `/console/usage/budgets/${id}`, action: 'See it' }
  if (fill === 'full') {
    const follows = hard ? 'paid models are stopped by it' : 'it only tells'
    return { sentence: `The budget ${name} is used up; ${follows}.`, ...at, isTrouble: hard }
  }
  if (fill === 'near') return { sentence: `The budget ${name} is nearly used up.`, ...at, isTrouble: false }
  const exceedsOn = forecast.kind === 'early' ? null : forecast.exceedsOn
  return (
    exceedsOn !== null && { sentence: `The budget ${name} will be used up on ${exceedsOn}.`, ...at, isTrouble: false }
  )
}
